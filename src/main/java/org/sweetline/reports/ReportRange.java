package org.sweetline.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days as seen from today, by the clock on the wall of the zone. */
public enum ReportRange {
    TODAY,
    YESTERDAY,
    /** Today and the six days before. */
    WEEK,
    /** Today and the 27 days before: four of each weekday. */
    MONTH,
    QUARTER,
    /** From Monday to Sunday. */
    LAST_WEEK,
    LAST_MONTH,
    THIS_YEAR,
    LAST_YEAR;

    public LocalDate first(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case YESTERDAY -> today.minusDays(1);
            case WEEK -> today.minusDays(6);
            case MONTH -> today.minusDays(27);
            case QUARTER -> today.minusDays(90);
            case LAST_WEEK ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusYears(1);
        };
    }

    public LocalDate last(LocalDate today) {
        return switch (this) {
            case TODAY, WEEK, MONTH, QUARTER, THIS_YEAR -> today;
            case YESTERDAY -> today.minusDays(1);
            case LAST_WEEK -> first(today).plusDays(6);
            case LAST_MONTH -> today.withDayOfMonth(1).minusDays(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusDays(1);
        };
    }
}
