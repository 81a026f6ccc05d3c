package org.sweetline.satisfaction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SurveyOutcomeTest {

    private static final Instant ASKED = Instant.parse("2026-11-20T09:30:00Z");

    @Test
    void silentCustomerIsWaitedForForThreeDaysAndNoLonger() {
        SurveyOutcome silent = outcome("SENT");
        SurveyOutcome looked = outcome("OPENED");

        assertThat(silent.isWaiting(ASKED.plus(Duration.ofHours(71)))).isTrue();
        assertThat(looked.isWaiting(ASKED.plus(Duration.ofHours(71)))).isTrue();
        assertThat(silent.isWaiting(ASKED.plus(Duration.ofHours(73)))).isFalse();
        assertThat(looked.isWaiting(ASKED.plus(Duration.ofDays(10)))).isFalse();
    }

    @Test
    void whoIsToBeAskedYetIsWaitedForHoweverLongAgoTheyCame() {
        Instant later = ASKED.plus(Duration.ofDays(10));

        assertThat(outcome("QUEUED").isWaiting(later)).isTrue();
        assertThat(outcome("ANSWERED").isWaiting(ASKED)).isFalse();
        assertThat(outcome("EXPIRED").isWaiting(ASKED)).isFalse();
    }

    @Test
    void shareToComeIsOfAllWhoAreAskedOrWillBe() {
        CsatTally tally = outcome("SENT")
                .times(2, ASKED)
                .plus(outcome("QUEUED").times(1, ASKED))
                .plus(outcome("ANSWERED").times(5, ASKED))
                .plus(outcome("SUPPRESSED").times(9, ASKED));

        assertThat(tally.toCome().hits()).isEqualTo(3);
        assertThat(tally.toCome().of()).isEqualTo(8);
        assertThat(CsatRowView.of(tally, true).toCome()).isEqualTo(0.375);
        assertThat(CsatRowView.of(CsatTally.NOTHING, true).toCome()).isNull();
    }

    private static SurveyOutcome outcome(String state) {
        long hour = state.equals("SENT") || state.equals("OPENED") ? ASKED.getEpochSecond() / 3600 : 0;
        int rating = state.equals("ANSWERED") ? 5 : 0;
        return SurveyOutcome.read(String.join(
                SurveyDays.PART,
                state,
                state.equals("SUPPRESSED") ? "THROTTLED" : "",
                String.valueOf(rating),
                "f",
                String.valueOf(hour)));
    }
}
