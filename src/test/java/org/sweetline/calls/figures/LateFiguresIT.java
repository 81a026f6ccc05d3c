package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.calls.figures.TeamOfTwo.text;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;

class LateFiguresIT {
    private final TeamOfTwo two;

    LateFiguresIT() throws Exception {
        two = new TeamOfTwo();
    }

    @AfterEach
    void leave() throws Exception {
        two.close();
    }

    @Test
    void aWeekWithoutAnotherContactMeansThatTheFirstWasEnough() throws Exception {
        long calledAgain = two.customer();
        long wroteAgain = two.customer();
        long content = two.customer();
        two.callAt("2025-07-01T15:00:00Z").from("+14155550111", calledAgain).answered(two.jennysId, 5, 60, 0, 0);
        two.callAt("2025-07-05T15:00:00Z").from("+14155550111", calledAgain).answered(two.jennysId, 5, 60, 0, 0);
        two.callAt("2025-07-01T15:30:00Z").from("+14155550112", wroteAgain).answered(two.jennysId, 5, 60, 0, 0);
        two.database.change(
                "update timeline_entry set at = ?, direction = 'IN' where ticket_id in (select id from ticket where customer_id = ?)"
                        + " and kind = 'MESSAGE'",
                Instant.parse("2025-07-08T15:00:00Z"),
                wroteAgain);
        two.callAt("2025-07-01T16:00:00Z").from("+14155550113", content).answered(two.jennysId, 5, 60, 0, 0);

        Answer day = two.figures("2025-07-01", 3);

        assertThat(text(day, "outcome.firstContact.of")).isEqualTo("3");
        assertThat(text(day, "outcome.firstContact.part")).isEqualTo("1");
    }

    @Test
    void aPromiseToCallIsKeptByTheCallThatReachesThatNumber() throws Exception {
        two.callAt("2025-07-15T15:00:00Z").from("+14155550121", null).leaves("CALLBACK", 60);
        two.callAt("2025-07-15T15:05:00Z").from("+14155550122", null).leaves("CALLBACK", 60);
        two.figures("2025-07-15", 2);

        two.callAt("2025-07-15T15:30:15Z").outgoing().from("+14155550121", null).answered(two.saidsId, 45, 90, 0, 0);

        eventually(() -> assertThat(text(two.figures("2025-07-15", 2), "outcome.calledBack.value"))
                .isEqualTo("0.5"));
        assertThat(text(two.figures("2025-07-15", 2), "outcome.untilCalledBack.mean"))
                .isEqualTo("1800");
        assertThat(text(two.figures("2025-07-15", 2), "volume.outgoingAnswered"))
                .isEqualTo("1");
    }

    @Test
    void aTopicThatIsSetAfterwardsMovesTheCall() throws Exception {
        PastCall call = two.callAt("2025-07-22T15:00:00Z").answered(two.jennysId, 5, 60, 0, 0);
        two.figures("2025-07-22", 1);

        two.database.change("update desk_call set topic = 'sizes', version = version + 1 where id = ?", call.id());

        String asked = "/call-figures?by=topic&from=2025-07-22&team=" + two.team;
        eventually(() -> assertThat(Answer.objects(
                        two.manager.get(asked).answers(200).json().getJsonArray("groups")))
                .extracting(group -> group.getString("key"))
                .containsExactly("sizes"));
        assertThat(two.behind("2025-07-22", "&figure=answered&topic=sizes")).isEqualTo(1);
        assertThat(two.behind("2025-07-22", "&figure=answered&topic=-")).isZero();
    }
}
