package org.sweetline.calls.hours.teams;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.opening.HolidayCalendars;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.problem.ProblemException;

/** A new week and the calendars whose days are off. */
public record TeamHoursRequest(
        @Schema(required = true) @Nullable TeamWeekRequest week,
        @Schema(required = true) @Nullable List<String> calendars) {

    /** Each weekday's hours; a day that is left out is closed. */
    public record TeamWeekRequest(
            @Nullable List<String> monday,
            @Nullable List<String> tuesday,
            @Nullable List<String> wednesday,
            @Nullable List<String> thursday,
            @Nullable List<String> friday,
            @Nullable List<String> saturday,
            @Nullable List<String> sunday) {}

    Week checkedWeek() {
        if (week == null) {
            throw ProblemException.invalid("week", "is missing");
        }
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, HoursText.spans(HoursText.field(day), hours(week, day)));
        }
        Week checked = new Week(days);
        checked.overlap().ifPresent(day -> {
            throw ProblemException.invalid(
                    HoursText.field(day), "has hours that reach into one another or the next day's");
        });
        return checked;
    }

    List<String> checkedCalendars() {
        List<String> asked =
                calendars == null ? List.of() : calendars.stream().distinct().toList();
        if (!asked.stream().allMatch(key -> HolidayCalendars.byKey(key).isPresent())) {
            throw ProblemException.invalid("calendars", "must be keys of /holidays");
        }
        return asked;
    }

    private static @Nullable List<String> hours(TeamWeekRequest week, DayOfWeek day) {
        return switch (day) {
            case MONDAY -> week.monday();
            case TUESDAY -> week.tuesday();
            case WEDNESDAY -> week.wednesday();
            case THURSDAY -> week.thursday();
            case FRIDAY -> week.friday();
            case SATURDAY -> week.saturday();
            case SUNDAY -> week.sunday();
        };
    }
}
