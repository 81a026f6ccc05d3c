package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

class CallFiguresResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ProductDatabase database;
    private final ApiClient jenny;
    private final long jennysId;
    private final long saidsId;
    private final long team;

    CallFiguresResourceIT() throws Exception {
        database = new ProductDatabase(sweetline.data());
        jenny = sweetline.desk().someoneNew("Jenny Park", "agent");
        jennysId = jenny.get("/session").answers(200).number("account.id");
        saidsId = sweetline.desk().someoneNew("Said Haddad", "agent").get("/session").answers(200).number("account.id");
        team = database.number("select nextval('team_seq')");
        database.change(
                "insert into team (id, name, name_ko, created_at) values (?, ?, '상담팀', now())", team, "Care " + team);
        for (long member : new long[] {jennysId, saidsId}) {
            database.change("insert into team_member (team_id, account_id) values (?, ?)", team, member);
        }
    }

    @AfterEach
    void closeTheDatabase() throws Exception {
        database.close();
    }

    @Test
    void aDayIsWhatItsCallsWere() throws Exception {
        aMixedDay("2025-06-03");

        Answer day = figures("2025-06-03", 9);

        assertThat(text(day, "volume.offered")).isEqualTo("9");
        assertThat(text(day, "volume.answered")).isEqualTo("3");
        assertThat(text(day, "volume.shortAbandoned")).isEqualTo("1");
        assertThat(text(day, "volume.abandoned")).isEqualTo("1");
        assertThat(text(day, "volume.voicemail")).isEqualTo("1");
        assertThat(text(day, "volume.callback")).isEqualTo("1");
        assertThat(text(day, "volume.texted")).isEqualTo("1");
        assertThat(text(day, "volume.failed")).isEqualTo("1");
        assertThat(text(day, "volume.notOffered")).isEqualTo("1");
        assertThat(text(day, "service.ofOffered.value")).isEqualTo("0.222222");
        assertThat(text(day, "service.ofOfferedLessShort.value")).isEqualTo("0.25");
        assertThat(text(day, "service.speedOfAnswer.mean")).isEqualTo("23");
        assertThat(text(day, "service.longestWait")).isEqualTo("120");
        assertThat(text(day, "service.abandonRateLessShort.value")).isEqualTo("0.125");
        assertThat(text(day, "handling.talk.mean")).isEqualTo("200");
        assertThat(text(day, "handling.hold.mean")).isEqualTo("20");
        assertThat(text(day, "handling.wrap.mean")).isEqualTo("30");
        assertThat(text(day, "handling.handleTime.mean")).isEqualTo("250");
        assertThat(text(day, "handling.unansweredRings")).isEqualTo("1");
        assertThat(text(day, "handling.occupancy.of")).isEqualTo("1500");
        assertThat(text(day, "handling.occupancy.value")).isEqualTo("0.5");
        assertThat(text(day, "outcome.rating.mean")).isEqualTo("4");
        assertThat(text(day, "outcome.ratedWell.value")).isEqualTo("0.5");
    }

    @Test
    void everyNumberOpensAsManyCallsAsItSays() throws Exception {
        aMixedDay("2025-06-10");
        Answer day = figures("2025-06-10", 9);
        Map<String, String> numbers = Map.ofEntries(
                Map.entry("offered", "volume.offered"),
                Map.entry("answered", "volume.answered"),
                Map.entry("in-time", "service.ofOffered.part"),
                Map.entry("short-abandoned", "volume.shortAbandoned"),
                Map.entry("abandoned", "volume.abandoned"),
                Map.entry("voicemail", "volume.voicemail"),
                Map.entry("callback", "volume.callback"),
                Map.entry("texted", "volume.texted"),
                Map.entry("failed", "volume.failed"),
                Map.entry("not-offered", "volume.notOffered"),
                Map.entry("outgoing", "volume.outgoing"),
                Map.entry("outgoing-answered", "volume.outgoingAnswered"),
                Map.entry("handled", "handling.handled"),
                Map.entry("transferred", "handling.transferred.part"),
                Map.entry("ring-no-answer", "handling.ringNoAnswer"),
                Map.entry("callback-taken", "outcome.calledBack.of"),
                Map.entry("called-back", "outcome.calledBack.part"),
                Map.entry("followed", "outcome.firstContact.of"),
                Map.entry("resolved", "outcome.firstContact.part"),
                Map.entry("rated", "outcome.ratedWell.of"),
                Map.entry("rated-well", "outcome.ratedWell.part"));

        Answer day = two.manager
                .get("/call-figures?by=agent&from=2025-06-17&zone=America/New_York&every=half&team=" + two.team)
                .answers(200);

        assertThat(Answer.objects(day.json().getJsonArray("groups")))
                .extracting(agent -> agent.getString("name")
                        + " "
                        + Answer.text(agent, "figures.handling.handled")
                        + " "
                        + Answer.text(agent, "figures.handling.unansweredRings")
                        + " "
                        + Answer.text(agent, "figures.volume.offered"))
                .containsExactly("Jenny Park 2 0 ", "Said Haddad 1 1 ");
        assertThat(two.behind("2025-06-17", "&figure=handled&agent=" + two.jennysId))
                .isEqualTo(2);
        assertThat(two.behind("2025-06-17", "&figure=ring-no-answer&agent=" + two.saidsId))
                .isEqualTo(1);
    }

    @Test
    void aTransferredCallIsSharedByThoseWhoHadIt() throws Exception {
        Instant noon = Instant.parse("2025-06-24T16:00:00Z");
        PastCall.at(database, "2025-06-24T16:00:00Z")
                .of(team)
                .event("OFFERED", null, noon)
                .event("ANSWERED", jennysId, noon.plusSeconds(10))
                .event("HELD", jennysId, noon.plusSeconds(15))
                .event("UNHELD", jennysId, noon.plusSeconds(75))
                .event("TRANSFERRED", jennysId, noon.plusSeconds(110))
                .leg(jennysId, "LEFT", noon.plusSeconds(10), noon.plusSeconds(110))
                .leg(saidsId, "LEFT", noon.plusSeconds(100), noon.plusSeconds(370))
                .ends("TRANSFERRED", noon.plusSeconds(400), saidsId);

        eventually(() -> assertThat(group("2025-06-24", "Said Haddad")).contains("talk 270 hold 0 handled 1"));

        assertThat(two.group("2025-06-24", "Jenny Park")).contains("talk 40 hold 60 handled 1");
        assertThat(text(two.figures("2025-06-24", 1), "handling.talk.mean")).isEqualTo("300");
        assertThat(two.behind("2025-06-24", "&figure=transferred&agent=" + two.jennysId))
                .isEqualTo(1);
        assertThat(two.behind("2025-06-24", "&figure=transferred&agent=" + two.saidsId))
                .isZero();
    }

    @Test
    void whereNobodyCalledNothingIsNotZeroPercent() {
        Answer day = two.manager
                .get("/call-figures?from=2001-01-01&to=2001-01-07&team=" + two.team)
                .answers(200);

        assertThat(day.json().getJsonArray("spans")).hasSize(7);
        assertThat(text(day, "volume.offered")).isEqualTo("0");
        assertThat(text(day, "service.ofOffered.value")).isEmpty();
        assertThat(text(day, "service.speedOfAnswer.mean")).isEmpty();
        assertThat(text(day, "service.longestWait")).isEmpty();
        assertThat(text(day, "handling.occupancy.value")).isEmpty();
        assertThat(text(day, "outcome.ratedWell.value")).isEmpty();
    }

    @Test
    void onTheDayThatClocksGoBackAnHourIsThereTwiceAndEachCallOnce() throws Exception {
        PastCall.at(database, "2025-11-02T05:40:00Z").of(team).leaves("ABANDONED", 30);
        PastCall.at(database, "2025-11-02T06:40:00Z").of(team).leaves("ABANDONED", 30);
        PastCall.at(database, "2025-11-03T04:59:59Z").of(team).leaves("ABANDONED", 30);
        PastCall.at(database, "2025-11-03T05:00:00Z").of(team).leaves("ABANDONED", 30);

        Answer own = two.jenny
                .get("/call-figures/mine?from=2025-07-29&agent=" + two.saidsId)
                .answers(200);

        assertThat(text(own, "handling.handled")).isEqualTo("2");
        assertThat(text(own, "volume.offered")).isEmpty();
        assertThat(two.jenny
                        .get("/call-figures/mine/calls?figure=handled&from=2025-07-29")
                        .answers(200)
                        .items())
                .allSatisfy(call -> assertThat(Answer.text(call, "agent.name")).isEqualTo("Jenny Park"))
                .hasSize(2);
        jenny.get("/call-figures?from=2025-07-29").isRefused(403, "not-permitted");
        jenny.get("/call-figures/calls?figure=handled&from=2025-07-29").isRefused(403, "not-permitted");
    }

    @Test
    void tablesAreSafeForSpreadsheets() throws Exception {
        two.callAt("2025-08-05T15:00:00Z").in("ko", "=cmd|' /C calc'!A0").answered(two.jennysId, 5, 60, 0, 0);
        two.figures("2025-08-05", 1);

        String table = "/call-figures/table?from=2025-08-05&every=hour&team=" + team;
        Answer spans = manager.get(table).answers(200);
        Answer topics = manager.get(table + "&by=topic&mark=true").answers(200);

        assertThat(spans.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(spans.text()).startsWith("from,until,offered,answered,").contains("\r\n2025-08-05T11:00:00-04:00,");
        assertThat(spans.text().lines()).hasSize(25);
        assertThat(topics.text()).startsWith("\uFEFFkey,name,").contains("\r\n'=cmd|' /C calc'!A0,'=cmd|' /C calc'!A0,1,1,1,1,");
    }

    @Test
    void whatCantBeAskedIsRefused() {
        two.manager.get("/call-figures").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-30").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-02&to=2025-02-01").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2020-02-02&to=2025-02-01").isRefused(400, "invalid-request");
        two.manager
                .get("/call-figures?from=2025-01-01&to=2025-02-28&every=quarter")
                .isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-01&zone=Mars/Olympus").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-01&every=fortnight").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-01&by=mood").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-01&team=x'--").isRefused(400, "invalid-request");
        two.manager.get("/call-figures?from=2025-02-01&within=-1").isRefused(400, "invalid-request");
        two.manager.get("/call-figures/week?from=2025-02-01&every=day").isRefused(400, "invalid-request");
        two.manager.get("/call-figures/calls?from=2025-02-01&figure=nonsense").isRefused(400, "invalid-request");
        two.manager
                .get("/call-figures/calls?from=2025-02-01&figure=offered&start=2024-01-01T00:00:00Z")
                .isRefused(400, "invalid-request");
        two.manager
                .get("/call-figures/calls?from=2025-02-01&figure=offered&after=nonsense")
                .isRefused(400, "cursor-not-understood");
    }

    /** Nine calls in line, each of another end, and one that never came so far; each agent was free for as long as busy. */
    private void aMixedDay(String day) throws Exception {
        String at = day + "T14:%02d:00Z";
        PastCall.at(database, at.formatted(0)).of(team).rated(5).answered(jennysId, 10, 200, 30, 30);
        PastCall.at(database, at.formatted(10)).of(team).rated(3).answered(jennysId, 19, 100, 30, 30);
        PastCall.at(database, at.formatted(20)).of(team).notTakenBy(saidsId).answered(saidsId, 40, 300, 0, 30);
        PastCall.at(database, at.formatted(31)).of(team).leaves("ABANDONED", 3);
        PastCall.at(database, at.formatted(32)).of(team).leaves("ABANDONED", 50);
        PastCall.at(database, at.formatted(33)).of(team).leaves("VOICEMAIL", 120);
        PastCall.at(database, at.formatted(34)).of(team).from("+14155550131", null).leaves("CALLBACK", 90);
        PastCall.at(database, at.formatted(35)).of(team).leaves("TEXTED", 80);
        PastCall.at(database, at.formatted(36)).of(team).leaves("FAILED", 15);
        PastCall.at(database, at.formatted(37)).of(team).neverInLine();
        Instant free = Instant.parse(day + "T15:00:00Z");
        for (long member : new long[] {jennysId, saidsId}) {
            database.change(
                    "insert into agent_phone_span (account_id, state, from_at, until_at) values (?, 'AVAILABLE', ?, ?)",
                    member, free, free.plusSeconds(375));
        }
    }

    /** Once so many calls have been added up. */
    private Answer figures(String day, int offered) {
        String asked = "/call-figures?from=%s&zone=America/New_York&every=half&team=%d".formatted(day, team);
        eventually(() -> assertThat(text(manager.get(asked).answers(200), "volume.offered"))
                .isEqualTo(Integer.toString(offered)));
        return manager.get(asked).answers(200);
    }

    private String group(String day, String name) {
        Answer answer = manager.get("/call-figures?by=agent&from=" + day + "&team=" + team).answers(200);
        return Answer.objects(answer.json().getJsonArray("groups")).stream()
                .filter(group -> group.getString("name").equals(name))
                .map(group -> "talk " + Answer.text(group, "figures.handling.talk.mean") + " hold "
                        + Answer.text(group, "figures.handling.hold.mean") + " handled "
                        + Answer.text(group, "figures.handling.handled"))
                .findFirst()
                .orElse("");
    }

    /** How many calls are listed, page by page. */
    private int behind(String day, String number) {
        String path = "/call-figures/calls?limit=2&from=%s&every=half&team=%d%s".formatted(day, team, number);
        int calls = 0;
        String after = "";
        do {
            Answer page = manager.get(path + after).answers(200);
            calls += page.items().size();
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return calls;
    }

    private long customer() {
        String number = Customers.somebodyNew(manager);
        return Long.parseLong(number.substring(2));
    }

    private static String text(Answer answer, String way) {
        return answer.text("sum." + way);
    }
}
