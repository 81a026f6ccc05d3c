package org.sweetline.surge.detection;

/**
 * The same hour of a past day.
 *
 * @param daysAgo seven, fourteen … are the same weekday
 * @param set aside as no ordinary day
 */
public record PastSlice(int daysAgo, long count, boolean set) {}
