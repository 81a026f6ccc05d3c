package org.sweetline.surge.detection;

import java.time.Duration;

/**
 * When a series is watched and when it is a surge, by how rarely an ordinary day shows such a count.
 *
 * @param rare below this chance it is watched
 * @param hit below this chance twice it is a surge
 * @param extreme below this chance once it is a surge
 * @param sure from so many times likelier in a rush than on an ordinary day on it is a surge, as a logarithm
 * @param calm how long it must be as usual again until the surge is over
 */
public record AlarmLimits(double rare, double hit, double extreme, double sure, Duration calm) {

    public static final AlarmLimits USUAL = new AlarmLimits(1e-3, 1e-5, 1e-9, 15.4, Duration.ofMinutes(30));
}
