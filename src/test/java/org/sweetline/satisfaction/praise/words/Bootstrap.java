package org.sweetline.satisfaction.praise.words;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** How sure a share is: 95 % of the shares of a thousand samples of the same size, drawn with putting back, lie between. */
final class Bootstrap {

    private static final int DRAWS = 1_000;
    private static final int SEED = 20_261_129;

    private Bootstrap() {}

    record Bounds(double low, double high) {
        @Override
        public String toString() {
            return "[%.2f-%.2f]".formatted(low, high);
        }
    }

    /** Of those that are {@code of}, the share that is {@code hit} too. */
    static Bounds of(List<Scored.Result> results, Predicate<Scored.Result> of, Predicate<Scored.Result> hit) {
        int[] kinds = results.stream()
                .mapToInt(result -> !of.test(result) ? 0 : hit.test(result) ? 2 : 1)
                .toArray();
        Random random = new Random(SEED);
        double[] shares = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            shares[draw] = drawn(kinds, random);
        }
        double[] known = Arrays.stream(shares)
                .filter(share -> !Double.isNaN(share))
                .sorted()
                .toArray();
        return known.length == 0
                ? new Bounds(0, 1)
                : new Bounds(known[(int) (known.length * 0.025)], known[(int) (known.length * 0.975)]);
    }

    private static double drawn(int[] kinds, Random random) {
        int of = 0;
        int hits = 0;
        for (int i = 0; i < kinds.length; i++) {
            int kind = kinds[random.nextInt(kinds.length)];
            of += kind > 0 ? 1 : 0;
            hits += kind > 1 ? 1 : 0;
        }
        return of == 0 ? Double.NaN : (double) hits / of;
    }
}
