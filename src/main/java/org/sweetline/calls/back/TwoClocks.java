package org.sweetline.calls.back;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.TimeZones;

/**
 * When a team is there, and the clock by which whoever it calls means a morning.
 *
 * @param zones where they may live: an area code reaches over several, and a morning is then one in all of them
 */
record TwoClocks(Timetable hours, List<ZoneId> zones) {

    private static final LocalTime UP = LocalTime.of(8, 0);
    private static final LocalTime LATE = LocalTime.of(21, 0);

    TwoClocks {
        zones = List.copyOf(zones);
    }

    /** By the place of the number; by the team's clock where the number tells none. */
    static TwoClocks of(String number, Timetable hours) {
        List<ZoneId> zones = PhoneNumber.parse(number, "US").map(TimeZones::of).orElse(List.of());
        return new TwoClocks(hours, zones.isEmpty() ? List.of(hours.zone()) : zones);
    }

    LocalDate today(Instant now) {
        return zones.stream()
                .map(zone -> LocalDate.ofInstant(now, zone))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    Instant morningOf(LocalDate day) {
        return last(day, UP);
    }

    Instant noonBefore(LocalDate day) {
        return first(day, LocalTime.NOON);
    }

    Instant noonAfter(LocalDate day) {
        return last(day, LocalTime.NOON);
    }

    Instant nightOf(LocalDate day) {
        return first(day, LATE);
    }

    /** Whether one may call them without waking anybody. */
    boolean isDay(Instant now) {
        return zones.stream().map(zone -> LocalTime.ofInstant(now, zone)).allMatch(TwoClocks::isDay);
    }

    /** Where they live, if a clock there shows something else at that time than the team's; else none. */
    List<ZoneId> othersAt(Instant at) {
        return zones.stream().allMatch(zone -> offset(zone, at) == offset(hours.zone(), at)) ? List.of() : zones;
    }

    private static boolean isDay(LocalTime time) {
        return !time.isBefore(UP) && time.isBefore(LATE);
    }

    private static int offset(ZoneId zone, Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    private Instant first(LocalDate day, LocalTime time) {
        return zones.stream()
                .map(zone -> day.atTime(time).atZone(zone).toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private Instant last(LocalDate day, LocalTime time) {
        return zones.stream()
                .map(zone -> day.atTime(time).atZone(zone).toInstant())
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
