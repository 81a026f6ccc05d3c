package org.sweetline.satisfaction.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.satisfaction.numbers.Standardised.Stratum;

/** Published or independently computed values, to as many digits as they have. */
class GoldenVectorsTest {

    private static final Offset<Double> FOUR_DIGITS = within(0.00005);
    private static final Offset<Double> TENTH_OF_A_POINT = within(0.0005);

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, .7935",
        "1, 1, .2065, 1",
        "3, 3, .4385, 1",
        "17, 20, .6396, .9476",
        "46, 50, .8116, .9685",
        "209, 259, .7545, .8504"
    })
    void aShareIsAsSureAsWilsonSays(long hits, long of, double low, double high) {
        Interval interval = new Share(hits, of).interval();

        assertThat(interval.low()).isEqualTo(low, FOUR_DIGITS);
        assertThat(interval.high()).isEqualTo(high, FOUR_DIGITS);
    }

    @Test
    void twoSharesDifferAsNewcombeSays() {
        Difference difference = Difference.between(new Share(56, 70), new Share(48, 80));

        assertThat(difference.value()).isEqualTo(.2, FOUR_DIGITS);
        assertThat(difference.interval().low()).isEqualTo(.0524, FOUR_DIGITS);
        assertThat(difference.interval().high()).isEqualTo(.3339, FOUR_DIGITS);
        assertThat(difference.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void aPeakIsWorseWithManyAnswersAndCannotBeToldWithFew() {
        Share normal = new Share(552, 600);

        Difference many = Difference.between(new Share(61, 75), normal);
        Difference few = Difference.between(new Share(12, 15), normal);

        points(many, -10.7, -21.1, -3.1);
        assertThat(many.verdict()).isEqualTo(Verdict.WORSE);
        points(few, -12.0, -37.3, 1.2);
        assertThat(few.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void manyAnswersThatSayTheSameAreNoDifference() {
        Difference same = Difference.between(new Share(4510, 5000), new Share(4500, 5000));
        Difference wide = Difference.between(new Share(180, 200), new Share(540, 600));

        points(same, .2, -1, 1.4);
        assertThat(same.verdict()).isEqualTo(Verdict.NO_DIFFERENCE);
        points(wide, 0, -5.4, 4.3);
        assertThat(wide.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource({"72, CANNOT_TELL", "73, NO_DIFFERENCE"})
    void fewAnswersThatAllAgreeAreNoProofWithinChannels(long answers, Verdict verdict) {
        Stratum phone = new Stratum(new Share(2, 2), new Share(500, 500));
        Stratum mail = new Stratum(new Share(answers - 2, answers - 2), new Share(500, 500));

        Difference within = Standardised.difference(List.of(phone, mail));

        points(within, 0, 0, 0);
        assertThat(within.verdict()).isEqualTo(verdict);
    }

    @Test
    void aDropThatIsOnlyAShiftToThePhoneVanishesWithinChannels() {
        Stratum phone = new Stratum(new Share(34, 40), new Share(90, 100));
        Stratum mail = new Stratum(new Share(19, 20), new Share(462, 480));

        Difference crude = Difference.between(new Share(53, 60), new Share(552, 580));
        Difference within = Standardised.difference(List.of(phone, mail));

        points(crude, -6.8, -17.5, -0.6);
        assertThat(crude.verdict()).isEqualTo(Verdict.WORSE);
        points(within, -3.5, -12.1, 5.1);
        assertThat(within.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aChannelThatOnlyOneDayKnowsSaysNothing() {
        Stratum phone = new Stratum(new Share(34, 40), new Share(90, 100));
        Stratum text = new Stratum(new Share(1, 9), Share.NONE);

        assertThat(Standardised.difference(List.of(phone, text))).isEqualTo(Standardised.difference(List.of(phone)));
    }

    @ParameterizedTest
    @CsvSource({"3, 3, .913", "95, 100, .942", "40, 50, .829"})
    void fewAnswersAreDrawnTowardsTheTeam(long hits, long of, double value) {
        Standing standing = new Standing(new Share(hits, of), .9, 20);

        assertThat(standing.value()).isEqualTo(value, TENTH_OF_A_POINT);
        assertThat(standing.interval().holds(standing.value())).isTrue();
    }

    @Test
    void rareEventsHaveGarwoodsInterval() {
        Interval none = new Rate(0, 1).interval();
        Interval ten = new Rate(10, 1).interval();

        assertThat(none).isEqualTo(new Interval(0, none.high()));
        assertThat(none.high()).isEqualTo(3.6889, FOUR_DIGITS);
        assertThat(ten.low()).isEqualTo(4.7954, FOUR_DIGITS);
        assertThat(ten.high()).isEqualTo(18.3904, FOUR_DIGITS);
    }

    @Test
    void nobodyAnsweredIsNotZeroPerCent() {
        assertThat(Share.NONE.value()).isEmpty();
        assertThat(Share.NONE.interval()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void silentPeopleLeaveRoomBothWays() {
        assertThat(new Share(30, 38).bounds(100)).isEqualTo(new Interval(.3, .92));
    }

    @Test
    void aMeanHasStudentsInterval() {
        MeanScore score = new MeanScore(5, 20, 90);

        assertThat(score.value()).isEqualTo(4);
        assertThat(score.interval().low()).isEqualTo(4 - 2.7764 * Math.sqrt(.5), within(0.0001));
    }

    private static void points(Difference difference, double value, double low, double high) {
        assertThat(100 * difference.value()).isEqualTo(value, within(0.05));
        assertThat(100 * difference.interval().low()).isEqualTo(low, within(0.05));
        assertThat(100 * difference.interval().high()).isEqualTo(high, within(0.05));
    }
}
