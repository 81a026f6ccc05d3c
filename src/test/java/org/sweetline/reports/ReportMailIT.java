package org.sweetline.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

class ReportMailIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void aSharedReportIsReadByOthersAndChangedByItsOwner() {
        ApiClient other = sweetline.desk().someoneNew("Philippa Winterbourne", "manager");
        long id = save("Phone score", "{\"channel\":\"voice\",\"range\":\"week\"}", true);

        assertThat(other.get("/saved-reports").answers(200).items()).anySatisfy(report -> {
            assertThat(report.getInt("id")).isEqualTo((int) id);
            assertThat(report.getBoolean("mine")).isFalse();
            assertThat(Answer.text(report, "filter.channel")).isEqualTo("voice");
        });
        other.delete("/saved-reports/" + id).isRefused(403, "report-of-somebody-else");
        manager.put("/saved-reports/" + id)
                .json("{\"report\":\"csat\",\"name\":\"Phone score\",\"version\":7}")
                .isRefused(409, "saved-report-changed-meanwhile");
        assertThat(save("phone SCORE", "{}", false)).isEqualTo(id);
        other.get("/saved-reports").answers(200);
        other.put("/saved-reports/" + id + "/schedule")
                .json(schedule("day", id))
                .isRefused(404, "no-such-saved-report");
        manager.post("/saved-reports")
                .json("{\"report\":\"csat\",\"name\":\"Odd\",\"filter\":{\"range\":\"forever\"}}")
                .isRefused(400, "invalid-request");
        manager.delete("/saved-reports/" + id).answers(204);
    }

    @Test
    void aScheduledReportIsMailedOnceWhenItIsDue() throws Exception {
        ApiClient reader = sweetline.desk().someoneNew("Philippa Winterbourne", "manager");
        long id = save("Week of waiting", "{\"range\":\"last-week\",\"by\":\"channel\"}", false);
        manager.put("/saved-reports/" + id + "/schedule")
                .json(schedule("week", account(agent)))
                .isRefused(400, "recipient-may-not-read");
        Answer scheduled = manager.put("/saved-reports/" + id + "/schedule")
                .json(schedule("week", account(reader)))
                .answers(200);
        String before = scheduled.text("schedule.nextAt");

        dueNow(id);

        eventually(() -> assertThat(sweetline.town().mail().mailbox(email(reader)))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).startsWith("Week of waiting · ");
                    assertThat(mail.text()).contains("/reports/csat?", "by=channel", "range=last-week", "csat-3");
                }));
        JsonObject after = mine(id).getJsonObject("schedule");
        assertThat(after.getString("lastAt")).isNotEmpty();
        assertThat(after.getString("nextAt")).isEqualTo(before);
        manager.post("/saved-reports/" + id + "/copies").answers(200);
        manager.delete("/saved-reports/" + id).answers(204);
    }

    @Test
    void mailsOfWhoHasLeftStopAndNobodyIsMailedWhoDoesNotWantIt() throws Exception {
        ApiClient owner = sweetline.desk().someoneNew("Philippa Winterbourne", "manager");
        ApiClient administrator = sweetline.desk().administrator();
        long id = owner.post("/saved-reports")
                .json("{\"report\":\"csat\",\"name\":\"Left behind\",\"filter\":{}}")
                .answers(200)
                .number("id");
        String path = "/saved-reports/" + id + "/schedule";
        owner.put(path).json(schedule("day", account(manager))).answers(200);
        manager.put(path + "/pause").isRefused(403, "report-of-somebody-else");
        assertThat(administrator.put(path + "/pause").answers(200).isTrue("schedule.paused"))
                .isTrue();
        owner.delete(path + "/pause").answers(200);

        change("update account set disabled_at = now() where id = " + account(owner));
        dueNow(id);

        eventually(() ->
                assertThat(mine(id).getJsonObject("schedule").getString("why")).contains("has left"));
        manager.delete(path + "/recipients/mine").answers(204);
        manager.get("/saved-reports")
                .answers(200)
                .items()
                .forEach(each -> assertThat(each.getInt("id")).isNotEqualTo((int) id));
        administrator.delete(path).answers(200);
    }

    @Test
    void aReportThatCanNotBeMadeRestsAndSaysWhy() throws Exception {
        long id = save("Of a campaign", "{}", false);
        manager.put("/saved-reports/" + id + "/schedule")
                .json(schedule("month", account(manager)))
                .answers(200);

        change("update saved_report set filter = '{\"campaign\":\"999999999\"}' where id = " + id);
        dueNow(id);

        eventually(() -> assertThat(mine(id).getJsonObject("schedule").getBoolean("paused"))
                .isTrue());
        assertThat(mine(id).getJsonObject("schedule").getString("why")).contains("campaign");
        Answer resumed =
                manager.delete("/saved-reports/" + id + "/schedule/pause").answers(200);
        assertThat(resumed.isTrue("schedule.paused")).isFalse();
        assertThat(manager.put("/saved-reports/" + id + "/schedule/pause")
                        .answers(200)
                        .isTrue("schedule.paused"))
                .isTrue();
        assertThat(manager.delete("/saved-reports/" + id + "/schedule")
                        .answers(200)
                        .json()
                        .isNull("schedule"))
                .isTrue();
        manager.delete("/saved-reports/" + id).answers(204);
    }

    @Test
    void theWeeklyMailBringsOnesOwnKindWordsAndIsSwitchedOff() throws Exception {
        ApiClient praised = sweetline.desk().someoneNew("Rosalind Marchetti", "agent");
        long praise = kindWordsAbout(praised);

        assertThat(praised.post("/digests/weekly/copies").answers(200).isTrue("sent"))
                .isTrue();

        eventually(() -> assertThat(sweetline.town().mail().mailbox(email(praised)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("To Rosalind Marchetti", "so kind", "/me")));
        assertThat(praised.post("/digests/daily/copies").answers(200).isTrue("sent"))
                .isFalse();
        praised.put("/digests/mine").json("{\"daily\":true,\"weekly\":false}").answers(200);
        assertThat(praised.get("/digests/mine").answers(200).isTrue("weekly")).isFalse();
        assertThat(praised.get("/own-trend").answers(200).json().getJsonArray("weeks"))
                .hasSize(12);
        assertThat(praised.get("/own-trend").answers(200).text())
                .contains("\"answered\":{")
                .doesNotContain("Grace");
        manager.delete("/praise/" + praise + "/judgement").answers(200);
    }

    /** Said on the Thursday of last week, by our own clock on the wall. */
    private long kindWordsAbout(ApiClient praised) throws Exception {
        String ticket = Customers.ticketOf(
                        agent,
                        Strangers.aStranger(),
                        "Rosalind was so kind and patient with me, the carousel works again!")
                .text("number");
        long praise = eventuallyFound(
                        "kind words on " + ticket,
                        () -> manager.get("/praise?limit=200").answers(200).items().stream()
                                .filter(each -> each.getString("ticket", "").equals(ticket))
                                .findFirst())
                .getJsonNumber("id")
                .longValue();
        manager.put("/praise/" + praise + "/attribution")
                .json("{\"agent\":%d,\"target\":\"agent\"}".formatted(account(praised)))
                .answers(200);
        manager.put("/praise/" + praise + "/judgement")
                .json("{\"state\":\"confirmed\"}")
                .answers(200);
        change(
                "update praise set said_at = (date_trunc('week', now() at time zone 'America/New_York') - interval '4 days')"
                        + " at time zone 'America/New_York' where id = " + praise);
        return praise;
    }

    private long save(String name, String filter, boolean shared) {
        return manager.post("/saved-reports")
                .json("{\"report\":\"csat\",\"name\":\"%s\",\"filter\":%s,\"shared\":%b}"
                        .formatted(name, filter, shared))
                .answers(200)
                .number("id");
    }

    private JsonObject mine(long id) {
        return manager.get("/saved-reports").answers(200).items().stream()
                .filter(report -> report.getInt("id") == id)
                .findFirst()
                .orElseThrow();
    }

    private void dueNow(long id) throws Exception {
        change("update report_schedule set next_at = now() - interval '1 minute' where saved_report_id = " + id);
    }

    private void change(String sql) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change(sql);
        }
    }

    private static long account(ApiClient whose) {
        return whose.get("/session").answers(200).number("account.id");
    }

    private static String email(ApiClient whose) {
        return whose.get("/session").answers(200).text("account.email");
    }

    private static String schedule(String every, long recipient) {
        return "{\"every\":\"%s\",\"day\":1,\"hour\":8,\"recipients\":[%d]}".formatted(every, recipient);
    }
}
