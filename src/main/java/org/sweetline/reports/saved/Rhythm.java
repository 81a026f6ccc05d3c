package org.sweetline.reports.saved;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When something is due again and again, by the clock on the wall.
 *
 * @param day of the week from Monday, which is 1, or of the month; 0 for every day
 */
public record Rhythm(Every every, int day, int hour) {

    /** How often. */
    public enum Every {
        DAY,
        WEEK,
        MONTH
    }

    /** The first time after a moment; an hour that the clock leaves out comes an hour later. */
    public Instant next(Instant after, ZoneId zone) {
        ZonedDateTime now = after.atZone(zone);
        ZonedDateTime at = first(now).with(LocalTime.of(hour, 0));
        while (!at.toInstant().isAfter(after)) {
            at = step(at);
        }
        return at.toInstant();
    }

    private ZonedDateTime first(ZonedDateTime now) {
        return switch (every) {
            case DAY -> now;
            case WEEK -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
            case MONTH -> now.withDayOfMonth(day);
        };
    }

    private ZonedDateTime step(ZonedDateTime at) {
        ZonedDateTime next = switch (every) {
            case DAY -> at.plusDays(1);
            case WEEK -> at.plusWeeks(1);
            case MONTH -> at.plusMonths(1);
        };
        return next.with(LocalTime.of(hour, 0));
    }
}
