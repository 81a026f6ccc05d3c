package org.sweetline.calls.hours.teams;

import java.time.LocalDate;
import java.util.List;

/** When a team is there. Hours are texts such as {@code 09:00-18:00}; one that closes before it opens ends the next day. */
public record TeamHoursView(
        String timeZone, TeamWeekView week, List<String> calendars, List<SpecialDayView> specialDays, long version) {

    /** Each weekday's hours, the earliest first; none means closed. */
    public record TeamWeekView(
            List<String> monday,
            List<String> tuesday,
            List<String> wednesday,
            List<String> thursday,
            List<String> friday,
            List<String> saturday,
            List<String> sunday) {}

    /** A date with hours of its own; none means closed. */
    public record SpecialDayView(LocalDate day, String name, String nameKo, List<String> hours) {}
}
