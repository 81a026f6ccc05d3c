package org.sweetline.town.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** How busy the shop is on which day: quiet summers, a long winter, and one weekend after somebody's post. */
final class Season {
    private static final int WEEKS_SINCE_THE_PEAK = 19;
    private final LocalDate today;
    private final LocalDate peakSaturday;

    Season(LocalDate today) {
        this.today = today;
        this.peakSaturday =
                today.minusWeeks(WEEKS_SINCE_THE_PEAK).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    LocalDate firstDay() {
        return today.minusYears(1);
    }

    LocalDate peakSaturday() {
        return peakSaturday;
    }

    boolean isPeak(LocalDate day) {
        return day.equals(peakSaturday) || day.equals(peakSaturday.plusDays(1));
    }

    /** Orders on an ordinary day of that season, before chance has its say. */
    double ordersOn(LocalDate day) {
        double ofMonth = month(day.getMonth());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        double usual = 6.2 * ofMonth * (weekend ? 1.35 : 1.0);
        long after = day.toEpochDay() - peakSaturday.toEpochDay();
        if (after < 0 || after > 9) return usual;
        return usual + (after == 0 ? 210 : 120.0 / (after * after));
    }

    private static double month(Month month) {
        return switch (month) {
            case JANUARY, FEBRUARY -> 1.0;
            case MARCH, APRIL -> 0.9;
            case MAY, JUNE, JULY, AUGUST -> 0.7;
            case SEPTEMBER, OCTOBER -> 1.1;
            case NOVEMBER -> 1.7;
            case DECEMBER -> 2.1;
        };
    }
}
