package org.sweetline.satisfaction.numbers;

import java.util.OptionalDouble;

/**
 * So many of so many, such as satisfied answers of all answers.
 *
 * @param of 0 when nobody answered: then there is no share, and nothing is known of it
 */
public record Share(long hits, long of) {

    public static final Share NONE = new Share(0, 0);

    static final double Z95 = 1.959963984540054;

    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    public Share plus(Share other) {
        return new Share(hits + other.hits, of + other.of);
    }

    /** What is left without a part of it. */
    public Share minus(Share part) {
        return new Share(hits - part.hits, of - part.of);
    }

    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(estimate());
    }

    /**
     * Where the true share lies with 95 % certainty: Wilson's score interval without continuity correction (E. B. Wilson,
     * JASA 22, 1927).
     */
    public Interval interval() {
        if (of == 0) {
            return new Interval(0, 1);
        }
        double p = estimate();
        double n = of;
        double z2 = Z95 * Z95;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(hits == 0 ? 0 : centre - half, hits == of ? 1 : centre + half);
    }

    /** What the share would be if everybody who was asked and did not answer were bad, and if all were good. */
    public Interval bounds(long asked) {
        long silent = Math.max(0, asked - of);
        return asked == 0
                ? new Interval(0, 1)
                : new Interval((double) hits / (of + silent), (double) (hits + silent) / (of + silent));
    }

    public double estimate() {
        return (double) hits / of;
    }
}
