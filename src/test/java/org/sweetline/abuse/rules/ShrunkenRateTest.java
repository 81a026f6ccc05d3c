package org.sweetline.abuse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrunkenRateTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, .33, .15",
        "3, 3, .45, .27",
        "5, 5, .54, .36",
        "6, 10, .44, .30",
        "8, 10, .56, .41",
        "16, 20, .64, .53",
        "40, 50, .72, .65",
    })
    void fewCasesAreDrawnTowardsTheShop(int returned, int items, double mean, double atLeast) {
        ShrunkenRate rate = ShrunkenRate.FALLBACK.after(returned, items);

        assertThat(rate.mean()).isCloseTo(mean, within(0.0051));
        assertThat(rate.atLeast()).isCloseTo(atLeast, within(0.0051));
    }

    @Property
    void moreReturnsNeverLowerTheRate(
            @ForAll @IntRange(max = 200) int kept, @ForAll @IntRange(max = 200) int returned) {
        ShrunkenRate before = ShrunkenRate.FALLBACK.after(returned, kept + returned);
        ShrunkenRate after = ShrunkenRate.FALLBACK.after(returned + 1, kept + returned + 1);

        assertThat(after.mean()).isGreaterThan(before.mean());
        assertThat(after.atLeast()).isGreaterThan(before.atLeast());
    }

    @Property
    void lowerBoundIsBelowTheMean(
            @ForAll @DoubleRange(max = 50) double hits, @ForAll @DoubleRange(max = 50) double misses) {
        ShrunkenRate rate = ShrunkenRate.FALLBACK.after(hits, hits + misses);

        assertThat(rate.atLeast()).isBetween(0.0, rate.mean());
    }

    @Test
    void priorHasTheMomentsOfTheShop() {
        ShrunkenRate prior = ShrunkenRate.prior(0.2, 0.02);

        assertThat(prior.mean()).isCloseTo(0.2, within(1e-9));
        assertThat(prior.alpha() + prior.beta()).isCloseTo(7, within(1e-9));
    }

    @Test
    void shopWithoutHistoryHasTheFallback() {
        assertThat(ShrunkenRate.prior(0, 0)).isEqualTo(ShrunkenRate.FALLBACK);
        assertThat(ShrunkenRate.prior(0.3, 0.5)).isEqualTo(ShrunkenRate.FALLBACK);
    }
}
