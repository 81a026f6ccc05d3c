package org.sweetline.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantileTest {

    @Test
    void isWhatSortingSaysHoweverNumbersCome() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            int[] numbers = random.ints(1 + random.nextInt(200), 0, 1 + random.nextInt(300))
                    .toArray();
            Quantile quantile = new Quantile();
            Arrays.stream(numbers).forEach(quantile::add);

            Arrays.sort(numbers);

            for (double share : new double[] {0.5, 0.9, 0, 1}) {
                assertThat(quantile.of(share)).hasValue(sorted(numbers, share));
            }
        }
    }

    @Test
    void isKnownOfNoneAndOfOne() {
        Quantile quantile = new Quantile();
        assertThat(quantile.of(0.5)).isEmpty();

        quantile.add(7);

        assertThat(quantile.of(0.9)).hasValue(7);
        assertThat(quantile.size()).isEqualTo(1);
    }

    private static double sorted(int[] numbers, double share) {
        double place = share * (numbers.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return numbers[below] + (place - below) * (numbers[above] - numbers[below]);
    }
}
