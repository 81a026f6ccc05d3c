package org.sweetline.calls.hours.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The days that a country calls off, for the years that are known. */
public final class HolidayCalendar {

    private final String key;
    private final String en;
    private final String ko;
    private final Map<LocalDate, Holiday> days = new TreeMap<>();

    HolidayCalendar(String key, String en, String ko, List<Holiday> holidays) {
        this.key = key;
        this.en = en;
        this.ko = ko;
        holidays.forEach(holiday -> days.merge(holiday.day(), holiday, HolidayCalendar::both));
    }

    public String key() {
        return key;
    }

    public String en() {
        return en;
    }

    public String ko() {
        return ko;
    }

    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public List<Holiday> days() {
        return List.copyOf(days.values());
    }

    private static Holiday both(Holiday one, Holiday other) {
        return new Holiday(one.day(), one.en() + ", " + other.en(), one.ko() + ", " + other.ko());
    }
}
