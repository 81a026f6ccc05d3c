package org.sweetline.satisfaction.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.numbers.Standardised.Stratum;

/** An interval that says 95 % holds the truth in 93 to 97 of a hundred cases. */
class CoverageTest {

    private static final int CASES = 2_000;

    private final Random random = new Random(20_261_127);

    @Test
    void wilsonHoldsTheTruth() {
        share(() -> draw(150, .87).interval().holds(.87));
    }

    @Test
    void newcombeHoldsTheTruth() {
        share(() -> Difference.between(draw(90, .8), draw(400, .92)).interval().holds(.8 - .92));
    }

    @Test
    void standardisedDifferenceHoldsTheTruth() {
        share(() -> Standardised.difference(
                        List.of(new Stratum(draw(120, .8), draw(300, .85)), new Stratum(draw(60, .9), draw(500, .95))))
                .interval()
                .holds(-.05));
    }

    @Test
    void garwoodHoldsTheTruthAtLeastAsOftenAsItSays() {
        int held =
                held(() -> new Rate(draw(4_000, .015).hits(), 4_000).interval().holds(.015));

        assertThat(held).isBetween(1_880, 1_980);
    }

    private void share(BooleanSupplier holds) {
        assertThat(held(holds)).isBetween(CASES * 93 / 100, CASES * 97 / 100);
    }

    private static int held(BooleanSupplier holds) {
        int held = 0;
        for (int i = 0; i < CASES; i++) {
            held += holds.getAsBoolean() ? 1 : 0;
        }
        return held;
    }

    private Share draw(int of, double probability) {
        int hits = 0;
        for (int i = 0; i < of; i++) {
            hits += random.nextDouble() < probability ? 1 : 0;
        }
        return new Share(hits, of);
    }
}
