package org.sweetline.surge.detection;

import java.util.stream.DoubleStream;

final class Median {

    private Median() {}

    /** Of nothing it is 0. */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
