package org.sweetline.satisfaction.numbers;

/** From low to high, both included; shares are between 0 and 1. */
public record Interval(double low, double high) {

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
