package org.sweetline.calls.hours.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How a line of a calendar's file says which day is meant. */
enum HolidayRule {
    /** {@code on 2027-02-07}: that very day. */
    ON {
        @Override
        List<LocalDate> days(int year, List<String> words) {
            LocalDate day = LocalDate.parse(words.get(0));
            return day.getYear() == year ? List.of(day) : List.of();
        }
    },
    /** {@code every 12-25}: the same day each year. */
    EVERY {
        @Override
        List<LocalDate> days(int year, List<String> words) {
            return List.of(MonthDay.parse("--" + words.get(0)).atYear(year));
        }
    },
    /** {@code nth 4 THURSDAY 11}: the fourth Thursday of November; -1 is the last. */
    NTH {
        @Override
        List<LocalDate> days(int year, List<String> words) {
            DayOfWeek weekday = DayOfWeek.valueOf(words.get(1));
            LocalDate month = LocalDate.of(year, Integer.parseInt(words.get(2)), 1);
            return List.of(month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words.get(0)), weekday)));
        }
    },
    /** {@code observed 07-04}: the Friday before or the Monday after, when the day itself is on a weekend. */
    OBSERVED {
        @Override
        List<LocalDate> days(int year, List<String> words) {
            LocalDate day = MonthDay.parse("--" + words.get(0)).atYear(year);
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> List.of(day.minusDays(1));
                case SUNDAY -> List.of(day.plusDays(1));
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> List.of();
            };
        }
    };

    abstract List<LocalDate> days(int year, List<String> words);
}
