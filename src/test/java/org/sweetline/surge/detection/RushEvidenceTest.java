package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RushEvidenceTest {
    private static final double ONE_IN_FIVE_MINUTES = 0.2;
    private static final double SURE = AlarmLimits.USUAL.sure();

    @Test
    void nothingSpeaksAgainstARush() {
        assertThat(evidence()).isNegative();
    }

    /** Of one minute: seven orders are independent of each other with a chance of 0.149, and a clump with one of 0.0003. */
    @Test
    void itIsTheLogarithmOfHowMuchLikelierARushIs() {
        assertThat(evidence(7)).isBetween(Math.log(0.149 / 0.0004), Math.log(0.149 / 0.0003));
    }

    @Test
    void eighteenInThreeMinutesSayMoreThanInOne() {
        assertThat(evidence(18)).isLessThan(SURE);
        assertThat(evidence(6, 6, 6)).isGreaterThan(SURE);
    }

    @Test
    void noMinuteSaysMoreThanAThousandTimes() {
        assertThat(evidence(90)).isEqualTo(7);
    }

    @Test
    void buyersWhoWriteBringItForward() {
        Stretches orders = minutes(6, 6);

        assertThat(RushEvidence.of(orders, null, 1)).isLessThan(SURE);
        assertThat(RushEvidence.of(orders, minutes(0, 0), 1)).isLessThan(SURE);
        assertThat(RushEvidence.of(orders, minutes(2, 3), 1)).isGreaterThan(SURE);
        assertThat(RushEvidence.of(minutes(2, 3), orders, 1)).isEqualTo(RushEvidence.of(orders, minutes(2, 3), 1));
    }

    @Test
    void aMinuteThatHasJustBegunIsHeldAgainstItsPart() {
        assertThat(RushEvidence.of(minutes(7, 0), null, 0.02)).isGreaterThan(RushEvidence.of(minutes(7, 0), null, 1));
    }

    @Test
    void whatIsAlwaysHighIsNoRush() {
        long[] busy = new long[Reading.MINUTES];
        Arrays.fill(busy, 10);

        assertThat(RushEvidence.of(Stretches.of(busy, 10), null, 1)).isNegative();
    }

    private static double evidence(long... last) {
        return RushEvidence.of(minutes(last), null, 1);
    }

    private static Stretches minutes(long... last) {
        long[] minutes = new long[Reading.MINUTES];
        System.arraycopy(last, 0, minutes, minutes.length - last.length, last.length);
        return Stretches.of(minutes, ONE_IN_FIVE_MINUTES);
    }
}
