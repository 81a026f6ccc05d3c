package org.sweetline.calls.hours.teams;

import java.time.LocalDate;
import java.util.List;

/** A calendar that teams may keep, with its days of one year. */
public record HolidayCalendarView(String key, String name, String nameKo, List<HolidayView> days) {

    /** A day that is off. */
    public record HolidayView(LocalDate day, String name, String nameKo) {}
}
