package org.sweetline.surge.detection;

/**
 * From where on a day is a peak day; all three must hold.
 *
 * @param least the count
 * @param times the usual count
 * @param far robust standard deviations above it
 */
public record DayLimits(double least, double times, double far) {

    public static final DayLimits USUAL = new DayLimits(20, 1.5, 3.5);
}
