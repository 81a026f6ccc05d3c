package org.sweetline.surge.detection;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What the last minutes brought, seen in stretches of some length.
 *
 * @param minutes the counts of {@link Reading#MINUTES}, the present one last and as far as it is
 * @param perMinute how many usually come in one
 */
record Stretches(List<Long> minutes, double perMinute) {

    private static final int BRIEF = 3;
    private static final int WINDOW = 5;

    static Stretches of(long[] minutes, double perMinute) {
        return new Stretches(LongStream.of(minutes).boxed().toList(), perMinute);
    }

    /** What comes in both, such as the orders of a rush and the calls about them. */
    Stretches and(Stretches other) {
        List<Long> sums = IntStream.range(0, minutes.size())
                .mapToObj(at -> minutes.get(at) + other.minutes.get(at))
                .toList();
        return new Stretches(sums, perMinute + other.perMinute);
    }

    long five() {
        return last(WINDOW);
    }

    double chance() {
        return chance(five(), WINDOW);
    }

    /** That of five minutes or of three: a rush that has just begun fills no more. */
    double rarest() {
        return Math.min(chance(), chance(last(BRIEF), BRIEF));
    }

    double wideChance() {
        return chance(last(Reading.MINUTES), Reading.MINUTES);
    }

    private double chance(long count, int width) {
        return Scatter.atLeast(count, perMinute * width);
    }

    private long last(int width) {
        long sum = 0;
        for (int ago = 1; ago <= width; ago++) {
            sum += minutes.get(minutes.size() - ago);
        }
        return sum;
    }
}
