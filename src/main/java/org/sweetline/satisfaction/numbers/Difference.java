package org.sweetline.satisfaction.numbers;

/**
 * How much larger the first share is than the second, with its 95 % interval; in parts of one, not per cent.
 *
 * @param fewest answers on the side that has fewer
 */
public record Difference(double value, Interval interval, long fewest) {

    /**
     * Newcombe's hybrid score interval (method 10 of R. G. Newcombe, Statistics in Medicine 17, 1998).
     *
     * @param first both need an answer at least
     */
    public static Difference between(Share first, Share second) {
        double difference = first.estimate() - second.estimate();
        Interval one = first.interval();
        Interval two = second.interval();
        double below = Math.hypot(first.estimate() - one.low(), two.high() - second.estimate());
        double above = Math.hypot(one.high() - first.estimate(), second.estimate() - two.low());
        return new Difference(
                difference,
                new Interval(Math.max(-1, difference - below), Math.min(1, difference + above)),
                Math.min(first.of(), second.of()));
    }

    public Verdict verdict() {
        return Verdict.of(interval, fewest);
    }
}
