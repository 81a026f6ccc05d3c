package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.calls.figures.TeamOfTwo.text;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;

class CallsBehindIT {
    private final TeamOfTwo two;

    CallsBehindIT() throws Exception {
        two = new TeamOfTwo();
    }

    @AfterEach
    void leave() throws Exception {
        two.close();
    }

    @Test
    void everyNumberOpensAsManyCallsAsItSays() throws Exception {
        two.aMixedDay("2025-06-10");
        Answer day = two.figures("2025-06-10", 9);
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
                Map.entry("callback-taken", "outcome.callbacksTaken"),
                Map.entry("callback-settled", "outcome.calledBack.of"),
                Map.entry("called-in", "outcome.calledIn"),
                Map.entry("called-back", "outcome.calledBack.part"),
                Map.entry("followed", "outcome.firstContact.of"),
                Map.entry("resolved", "outcome.firstContact.part"),
                Map.entry("rated", "outcome.ratedWell.of"),
                Map.entry("rated-well", "outcome.ratedWell.part"));

        assertThat(numbers).hasSameSizeAs(Figure.values());
        numbers.forEach((figure, place) -> assertThat(two.behind("2025-06-10", "&figure=" + figure))
                .as(figure)
                .isEqualTo(Integer.parseInt(text(day, place))));
        for (JsonObject span : Answer.objects(day.json().getJsonArray("spans"))) {
            String edges = "&start=" + span.getString("from") + "&end=" + span.getString("until");
            assertThat(two.behind("2025-06-10", "&figure=offered" + edges))
                    .isEqualTo(Integer.parseInt(Answer.text(span, "figures.volume.offered")));
        }
        for (JsonObject band : Answer.objects(day.json().getJsonArray("waits"))) {
            String until = Answer.text(band, "until").isEmpty() ? "" : "&waitUntil=" + Answer.text(band, "until");
            assertThat(two.behind("2025-06-10", "&figure=offered&waitFrom=" + Answer.text(band, "from") + until))
                    .isEqualTo(band.getInt("answered") + band.getInt("abandoned") + band.getInt("other"));
        }
    }

    @Test
    void weekOfOneAgentSaysNothingOfCallersWhomNobodyHad() throws Exception {
        two.callAt("2025-06-17T14:00:00Z").answered(two.jennysId, 10, 200, 0, 0);
        two.figures("2025-06-17", 1);

        assertThat(cells("&agent=" + two.jennysId)).isZero();
        assertThat(cells("")).isEqualTo(1);
    }

    @Test
    void teamsBesideEachOtherAreThoseThatWereAskedFor() throws Exception {
        two.database.change(
                "insert into team (id, name, name_ko, created_at) values (?, 'Beside', '', now())",
                two.team + 1_000_000);
        two.database.change(
                "insert into team_member (team_id, account_id) values (?, ?)", two.team + 1_000_000, two.jennysId);
        two.callAt("2025-06-18T14:00:00Z").answered(two.jennysId, 10, 200, 0, 0);
        two.figures("2025-06-18", 1);

        Answer beside = two.manager
                .get("/call-figures?by=team&from=2025-06-18&team=" + two.team)
                .answers(200);

        assertThat(Answer.objects(beside.json().getJsonArray("groups")))
                .extracting(group -> group.getString("key"))
                .containsExactly(String.valueOf(two.team));
    }

    private int cells(String narrowed) {
        Answer week = two.manager
                .get("/call-figures/week?from=2025-06-17&every=hour&team=" + two.team + narrowed)
                .answers(200);
        return week.json().getJsonArray("cells").size();
    }

    @Test
    void onTheDayThatClocksGoBackAnHourIsThereTwiceAndEachCallOnce() throws Exception {
        two.callAt("2025-11-02T05:40:00Z").leaves("ABANDONED", 30);
        two.callAt("2025-11-02T06:40:00Z").leaves("ABANDONED", 30);
        two.callAt("2025-11-03T04:59:59Z").leaves("ABANDONED", 30);
        two.callAt("2025-11-03T05:00:00Z").leaves("ABANDONED", 30);

        Answer day = two.figures("2025-11-02", 3);

        assertThat(Answer.objects(day.json().getJsonArray("spans")))
                .hasSize(50)
                .filteredOn(span -> !Answer.text(span, "figures.volume.offered").equals("0"))
                .extracting(span -> span.getString("from"))
                .containsExactly("2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z", "2025-11-03T04:30:00Z");
        Answer week = two.manager
                .get("/call-figures/week?from=2025-11-02&every=half&team=" + two.team)
                .answers(200);
        assertThat(Answer.objects(week.json().getJsonArray("cells")))
                .extracting(cell -> cell.getInt("weekday") + " " + cell.getInt("minute") + " " + cell.getInt("offered"))
                .containsExactly("7 90 2", "7 1410 1");
        assertThat(two.behind("2025-11-02", "&figure=offered&weekday=7&minute=90"))
                .isEqualTo(2);
    }
}
