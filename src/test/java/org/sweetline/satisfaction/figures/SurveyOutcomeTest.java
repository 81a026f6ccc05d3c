package org.sweetline.satisfaction.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.figures.AnswerOutlook.Seen;

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
    void answersToComeAreExpectedByHowLongTheyTookUntilNow() {
        long[] answered = new long[DelayCurve.HOURS];
        answered[0] = 40;
        answered[30] = 20;
        DelayCurve curve = DelayCurve.of(200, answered);
        Seen aDayLater = new Seen(ASKED.plus(Duration.ofDays(1)), curve);

        CsatTally tally = outcome("SENT")
                .times(8, aDayLater)
                .plus(outcome("QUEUED").times(10, aDayLater))
                .plus(outcome("ANSWERED").times(6, aDayLater))
                .plus(outcome("SUPPRESSED").times(9, aDayLater));

        assertThat(curve.chance(0)).isEqualTo(0.3);
        assertThat(tally.expected()).isCloseTo(8 * 20 / 160.0 + 10 * 0.3, within(1e-9));
        assertThat(CsatRowView.of(tally, true).toCome()).isCloseTo(0.4, within(1e-9));
        assertThat(CsatRowView.of(CsatTally.NOTHING, true).toCome()).isNull();
        assertThat(new Seen(ASKED.plus(Duration.ofDays(7)), curve).chance(ASKED.getEpochSecond() / 3600))
                .isZero();
    }

    @Test
    void withoutAPastItIsGuessedAndNeverMoreThanAQuarterAnswers() {
        DelayCurve guessed = DelayCurve.of(3, new long[DelayCurve.HOURS]);

        assertThat(guessed.chance(0)).isEqualTo(0.25);
        assertThat(guessed.chance(24)).isLessThan(0.05).isPositive();
    }

    @Test
    void whatWasSaidBesidesIsAddedUpAmongThoseWhoSaidIt() {
        Seen seen = new Seen(ASKED, DelayCurve.of(3, new long[DelayCurve.HOURS]));

        CsatTally tally = outcome("ANSWERED", "true", 5)
                .times(6, seen)
                .plus(outcome("ANSWERED", "false", 3).times(2, seen))
                .plus(outcome("ANSWERED", "-", 0).times(7, seen));
        CsatRowView row = CsatRowView.of(tally, false);

        assertThat(row.csat().of()).isEqualTo(15);
        assertThat(row.solved().hits()).isEqualTo(6);
        assertThat(row.solved().of()).isEqualTo(8);
        assertThat(row.agentRating().hits()).isEqualTo(6);
        assertThat(row.agentRating().low()).isCloseTo(0.4093, within(1e-4));
        assertThat(CsatRowView.of(CsatTally.NOTHING, false).agentRating().value())
                .isNull();
    }

    private static SurveyOutcome outcome(String state) {
        return outcome(state, "-", 0);
    }

    private static SurveyOutcome outcome(String state, String solved, int agentRating) {
        long hour = state.equals("SENT") || state.equals("OPENED") ? ASKED.getEpochSecond() / 3600 : 0;
        int rating = state.equals("ANSWERED") ? 5 : 0;
        return SurveyOutcome.read(String.join(
                SurveyDays.PART,
                state,
                state.equals("SUPPRESSED") ? "THROTTLED" : "",
                String.valueOf(rating),
                "f",
                String.valueOf(hour),
                solved,
                String.valueOf(agentRating),
                ""));
    }
}
