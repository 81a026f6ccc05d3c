package org.sweetline.surge.detection;

/** What is usual in some minutes: 19 of 20 ordinary counts lie from {@code low} to {@code high}. */
public record Band(double usual, long low, long high) {

    private static final double TAIL = 0.025;

    public static Band of(double usual) {
        return new Band(usual, Scatter.reachedByAllBut(TAIL, usual), Scatter.exceededBy(TAIL, usual));
    }

    public boolean holds(long count) {
        return count <= high;
    }
}
