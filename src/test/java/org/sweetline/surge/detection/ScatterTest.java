package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScatterTest {
    @Test
    void seventeenWhereOneIsUsualIsRarerThanOneInAHundredThousand() {
        assertThat(Scatter.atLeast(17, 1)).isCloseTo(Math.pow(0.5, 17), within(1e-12));
        assertThat(Scatter.atLeast(16, 1)).isGreaterThan(1e-5);
        assertThat(Scatter.atLeast(0, 1)).isEqualTo(1);
    }

    @Test
    void theTailIsTheSumOfItsChances() {
        double mean = 3.7;
        double chance = Math.pow(0.5, mean);
        double below = 0;
        for (int count = 0; count < 12; count++) {
            below += chance;
            chance *= (count + mean) / (count + 1) * 0.5;
        }

        assertThat(Scatter.atLeast(12, mean)).isCloseTo(1 - below, within(1e-12));
    }

    @Test
    void theBandHoldsNineteenOfTwentyOrdinaryCounts() {
        Seeded chance = new Seeded(7);
        Band band = Band.of(6);
        int inside = 0;
        for (int i = 0; i < 20_000; i++) {
            int count = chance.count(6);
            inside += count >= band.low() && count <= band.high() ? 1 : 0;
        }

        assertThat(inside / 20_000d).isBetween(0.95, 0.99);
        assertThat(Band.of(1)).isEqualTo(new Band(1, 0, 5));
    }
}
