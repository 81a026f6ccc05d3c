package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.calls.figures.TeamOfTwo.text;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;

class CallFiguresResourceIT {
    private final TeamOfTwo two;

    CallFiguresResourceIT() throws Exception {
        two = new TeamOfTwo();
    }

    @AfterEach
    void leave() throws Exception {
        two.close();
    }

    @Test
    void aDayIsWhatItsCallsWere() throws Exception {
        two.aMixedDay("2025-06-03");

        Answer day = two.figures("2025-06-03", 9);

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
    void agentsAreListedByNameWithWhatWasTheirs() throws Exception {
        two.aMixedDay("2025-06-17");
        two.figures("2025-06-17", 9);

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
        two.callAt("2025-06-24T16:00:00Z")
                .event("OFFERED", null, noon)
                .event("ANSWERED", two.jennysId, noon.plusSeconds(10))
                .event("HELD", two.jennysId, noon.plusSeconds(15))
                .event("UNHELD", two.jennysId, noon.plusSeconds(75))
                .event("TRANSFERRED", two.jennysId, noon.plusSeconds(110))
                .leg(two.jennysId, "LEFT", noon.plusSeconds(10), noon.plusSeconds(110))
                .leg(two.saidsId, "LEFT", noon.plusSeconds(100), noon.plusSeconds(370))
                .ends("TRANSFERRED", noon.plusSeconds(400), two.saidsId);

        eventually(() -> assertThat(two.group("2025-06-24", "Said Haddad")).contains("talk 270 hold 0 handled 1"));

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
    void agentsReadTheirOwnFiguresAndNoOthers() throws Exception {
        two.aMixedDay("2025-07-29");
        two.figures("2025-07-29", 9);

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
        two.jenny.get("/call-figures?from=2025-07-29").isRefused(403, "not-permitted");
        two.jenny.get("/call-figures/calls?figure=handled&from=2025-07-29").isRefused(403, "not-permitted");
    }

    @Test
    void tablesAreSafeForSpreadsheets() throws Exception {
        two.callAt("2025-08-05T15:00:00Z").in("ko", "=cmd|' /C calc'!A0").answered(two.jennysId, 5, 60, 0, 0);
        two.figures("2025-08-05", 1);

        String table = "/call-figures/table?from=2025-08-05&every=hour&team=" + two.team;
        Answer spans = two.manager.get(table).answers(200);
        Answer topics = two.manager.get(table + "&by=topic&mark=true").answers(200);

        assertThat(spans.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(spans.text()).startsWith("from,until,offered,answered,").contains("\r\n2025-08-05T11:00:00-04:00,");
        assertThat(spans.text().lines()).hasSize(25);
        assertThat(topics.text())
                .startsWith("\uFEFFkey,name,")
                .contains("\r\n'=cmd|' /C calc'!A0,'=cmd|' /C calc'!A0,1,1,1,1,");
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
}
