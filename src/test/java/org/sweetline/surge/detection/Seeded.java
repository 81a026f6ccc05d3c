package org.sweetline.surge.detection;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Counts as an ordinary shop has them: negative binomial with twice the variance of chance, busy by day, quiet by night. */
final class Seeded {
    private final RandomGenerator random;

    Seeded(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** One count where {@code mean} is usual. */
    int count(double mean) {
        double chance = Math.pow(0.5, mean);
        double left = random.nextDouble();
        int count = 0;
        while (left > chance && count < 100_000) {
            left -= chance;
            chance *= (count + mean) / (count + 1) * 0.5;
            count++;
        }
        return count;
    }

    double uniform() {
        return random.nextDouble();
    }

    /** In one minute of a day that has so many: most at noon and in the evening, few at four in the morning. */
    static double usual(double perDay, int minute) {
        double hour = minute / 60d;
        double shape = 1 + 0.8 * Math.sin((hour - 9) / 24 * 2 * Math.PI) + 0.15 * Math.sin(hour / 24 * 4 * Math.PI);
        return perDay / 1440 * shape;
    }
}
