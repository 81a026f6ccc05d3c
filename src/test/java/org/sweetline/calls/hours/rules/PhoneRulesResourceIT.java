package org.sweetline.calls.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class PhoneRulesResourceIT {
    private static final String MENU = """
            {"active":false,"intro":{"en":"Please choose.","ko":"선택해 주세요."},"defaultKey":"1","options":[
              {"key":"1","label":{"en":"returns","ko":"반품"},"action":"line","skill":"Returns","topic":"return","priority":5},
              {"key":"2","label":{"en":"the way of your parcel","ko":"배송 조회"},"action":"say",
               "text":{"en":"Your confirmation has a link.","ko":"확인 메일에 링크가 있습니다."}},
              {"key":"9","label":{"en":"a message","ko":"메시지"},"action":"voicemail"}]}
            """;

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final ApiClient manager = sweetline.desk().withRole("manager");

    @Test
    void settingsStartWithWhatSuitsMostAndAreChangedAsAWhole() {
        Answer before = agent.get("/phone-settings").answers(200);
        assertThat(before.number("ringSeconds")).isEqualTo(20);
        assertThat(before.text("overflow")).isEqualTo("[\"callback\",\"voicemail\",\"text-link\"]");
        String seen = "\"" + before.number("version") + "\"";
        String same = before.text().replaceFirst(",\"version\":\\d+", "");

        Answer after = manager.put("/phone-settings")
                .header("If-Match", seen)
                .json(same.replace("\"wrapUpSeconds\":60", "\"wrapUpSeconds\":45"))
                .answers(200);

        assertThat(after.number("wrapUpSeconds")).isEqualTo(45);
        Answer refused = manager.put("/phone-settings")
                .header("If-Match", seen)
                .json(same)
                .isRefused(409, "phone-setup-changed-meanwhile");
        assertThat(refused.number("current.wrapUpSeconds")).isEqualTo(45);
        manager.put("/phone-settings").json(same).answers(200);
    }

    @Test
    void settingsOutOfBoundsAreRefused() {
        String same = agent.get("/phone-settings").answers(200).text().replaceFirst(",\"version\":\\d+", "");

        manager.put("/phone-settings")
                .json(same.replace("\"ringSeconds\":20", "\"ringSeconds\":0"))
                .isRefused(400, "invalid-request");
        manager.put("/phone-settings")
                .json(same.replace("\"text-link\"", "\"fax\""))
                .isRefused(400, "invalid-request");
        manager.put("/phone-settings")
                .json(same.replaceFirst("\"team\":\\d+", "\"team\":99999999"))
                .isRefused(400, "invalid-request");
        agent.put("/phone-settings").json(same).isRefused(403, "not-permitted");
    }

    @Test
    void theMenuReadsBackAndIsReadOutInBothLanguages() {
        Answer before = agent.get("/phone-menu").answers(200);

        Answer menu = manager.put("/phone-menu")
                .header("If-Match", "\"" + before.number("version") + "\"")
                .json(MENU)
                .answers(200);

        assertThat(menu.text("spoken.en"))
                .isEqualTo(
                        "Please choose. For returns, press 1. For the way of your parcel, press 2. For a message, press 9.");
        assertThat(menu.text("spoken.ko")).contains("반품은 1번을", "배송 조회는 2번을", "메시지는 9번을");
        assertThat(menu.json().getJsonArray("options").getJsonObject(0).getString("skill"))
                .isEqualTo("returns");
        assertThat(menu.json().getJsonArray("options").getJsonObject(0).getInt("priority"))
                .isEqualTo(5);
        manager.put("/phone-menu")
                .json(MENU.replace("\"priority\":5", "\"priority\":241"))
                .isRefused(400, "invalid-request");
        manager.put("/phone-menu")
                .header("If-Match", "\"" + before.number("version") + "\"")
                .json(MENU)
                .isRefused(409, "phone-setup-changed-meanwhile");
        manager.put("/phone-menu").json("{\"active\":false,\"options\":[]}").answers(200);
    }

    @Test
    void aMenuIsReadOutBeforeItIsKept() {
        Answer reading = manager.post("/phone-menu/readings").json(MENU).answers(200);

        assertThat(reading.text("en")).startsWith("Please choose.");
        manager.post("/phone-menu/readings")
                .json(MENU.replace("\"key\":\"2\"", "\"key\":\"1\""))
                .isRefused(400, "invalid-request");
        manager.post("/phone-menu/readings")
                .json(MENU.replace("\"defaultKey\":\"1\"", "\"defaultKey\":\"5\""))
                .isRefused(400, "invalid-request");
        manager.put("/phone-menu").json("{\"active\":true,\"options\":[]}").isRefused(400, "invalid-request");
        manager.put("/phone-menu")
                .json(MENU.replace("\"skill\":\"Returns\"", "\"team\":99999999"))
                .isRefused(400, "invalid-request");
    }

    @Test
    void anAnnouncementIsMadeBySayingItAndSwitchedByOneRequest() {
        String path = "/announcements/late-parcels";
        String said = "{\"text\":{\"en\":\"Parcels are a day late.\",\"ko\":\"배송이 하루 늦습니다.\"},\"active\":true}";
        manager.put(path).json(said).answers(200);
        Answer again = manager.put(path).json(said).answers(200);

        Answer off = manager.delete(path + "/activation").answers(200);
        Answer on = manager.put(path + "/activation").answers(200);

        assertThat(again.isTrue("spoken")).isTrue();
        assertThat(again.text("by")).isEqualTo("Colleague manager");
        assertThat(off.isTrue("active")).isFalse();
        assertThat(on.isTrue("spoken")).isTrue();
        assertThat(agent.get("/announcements").answers(200).items())
                .filteredOn(item -> item.getString("key").equals("late-parcels"))
                .hasSize(1);
        manager.put(path).header("If-Match", "\"0\"").json(said).isRefused(409, "phone-setup-changed-meanwhile");
        agent.delete(path + "/activation").isRefused(403, "not-permitted");
        manager.delete(path).answers(204);
        manager.put(path + "/activation").isRefused(404, "no-such-announcement");
    }

    @Test
    void anAnnouncementOutsideItsTimeIsNotSpoken() {
        String path = "/announcements/one-day";
        String text = "{\"text\":{\"en\":\"Sale!\",\"ko\":\"\"},\"active\":true,\"from\":\"%s\",\"until\":\"%s\"}";

        Answer over = manager.put(path)
                .json(text.formatted("2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z"))
                .answers(200);

        assertThat(over.isTrue("active")).isTrue();
        assertThat(over.isTrue("spoken")).isFalse();
        manager.put(path)
                .json(text.formatted("2020-01-02T00:00:00Z", "2020-01-01T00:00:00Z"))
                .isRefused(400, "invalid-request");
        manager.put(path)
                .json("{\"text\":{\"en\":\"\",\"ko\":\"\"},\"active\":true}")
                .isRefused(400, "invalid-request");
        manager.put("/announcements/Not%20a%20key").json(text).isRefused(400, "invalid-request");
        manager.delete(path).answers(204);
    }

    @Test
    void aNumberIsBlockedOnceWithItsLatestReasonAndLetInAgain() {
        long first = block("(202) 555-0188", "shouts").number("id");
        Answer second = block("+1 202 555 0188", "threatens");

        assertThat(second.number("id")).isEqualTo(first);
        assertThat(second.text("number")).isEqualTo("+12025550188");
        assertThat(second.text("reason")).isEqualTo("threatens");
        assertThat(second.number("hits")).isZero();
        agent.post("/blocked-numbers").json("{}").isRefused(403, "not-permitted");
        manager.delete("/blocked-numbers/" + first).answers(204);
        manager.delete("/blocked-numbers/" + first).isRefused(404, "no-such-blocked-number");
    }

    @Test
    void aBeginningIsBlockedButNotAWholeCountry() {
        Answer beginning = block("+1 900 *", "premium lines");

        assertThat(beginning.text("number")).isEqualTo("+1900*");
        for (String number : new String[] {"+1*", "*", "Mallory", "+", "900"}) {
            manager.post("/blocked-numbers")
                    .json("{\"number\":\"%s\",\"reason\":\"no\"}".formatted(number))
                    .isRefused(400, "invalid-request");
        }
        manager.delete("/blocked-numbers/" + beginning.number("id")).answers(204);
    }

    private Answer block(String number, String reason) {
        return manager.post("/blocked-numbers")
                .json("{\"number\":\"%s\",\"reason\":\"%s\"}".formatted(number, reason))
                .answers(201);
    }
}
