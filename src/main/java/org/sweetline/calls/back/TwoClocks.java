package org.sweetline.calls.back;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.TimeZones;

/**
 * When a team is there, and the clock by which whoever it calls means a morning.
 *
 * @param zones where they may live: an area code reaches over several, and a morning is then one in all of them
 * @param day when they may be rung without having named the time
 * @param awake until when they are known not to sleep, since they called themselves
 */
record TwoClocks(Timetable hours, List<ZoneId> zones, Span day, Instant awake) {

    /** When people are up, unless the settings say otherwise. */
    static final Span USUAL_DAY = new Span(8 * 60, 21 * 60);

    private static final int NOON = 12 * 60;

    TwoClocks {
        zones = List.copyOf(zones);
    }

    TwoClocks(Timetable hours, List<ZoneId> zones) {
        this(hours, zones, USUAL_DAY, Instant.EPOCH);
    }

    /** By the place of the number; by the team's clock where the number tells none. */
    static TwoClocks of(String number, Timetable hours) {
        List<ZoneId> zones = PhoneNumber.parse(number, "US").map(TimeZones::of).orElse(List.of());
        return new TwoClocks(hours, zones.isEmpty() ? List.of(hours.zone()) : zones);
    }

    TwoClocks with(Span daytime, Instant awakeUntil) {
        return new TwoClocks(hours, zones, daytime, awakeUntil);
    }

    LocalDate today(Instant now) {
        return zones.stream()
                .map(zone -> LocalDate.ofInstant(now, zone))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    Instant morningOf(LocalDate date) {
        return last(date, byDay(USUAL_DAY.opens()));
    }

    Instant noonBefore(LocalDate date) {
        return first(date, byDay(NOON));
    }

    Instant noonAfter(LocalDate date) {
        return last(date, byDay(NOON));
    }

    Instant nightOf(LocalDate date) {
        return first(date, byDay(USUAL_DAY.closes()));
    }

    /** Whether one may call them without waking anybody. */
    boolean isDay(Instant now) {
        return zones.stream().map(zone -> LocalTime.ofInstant(now, zone)).allMatch(day::holds);
    }

    /** Whether it is day for them, or they called just now. */
    boolean isUp(Instant now) {
        return now.isBefore(awake) || isDay(now);
    }

    /** When the day of that date begins for them. */
    Instant dayOf(LocalDate date) {
        return last(date, day.opens());
    }

    /** When it is over. */
    Instant endOf(LocalDate date) {
        return first(date, day.closes());
    }

    /** Whether what begins then has waited for their day to begin. */
    boolean isDaybreak(Instant at) {
        return isDay(at) && !isDay(at.minus(Duration.ofMinutes(1)));
    }

    /** Where they live, if a clock there shows something else at that time than the team's; else none. */
    List<ZoneId> othersAt(Instant at) {
        return zones.stream().allMatch(zone -> offset(zone, at) == offset(hours.zone(), at)) ? List.of() : zones;
    }

    /** Nothing begins before their day or goes on after it. */
    private int byDay(int minute) {
        return Math.min(day.closes(), Math.max(day.opens(), minute));
    }

    private static int offset(ZoneId zone, Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    private Instant first(LocalDate date, int minute) {
        return zones.stream()
                .map(zone -> at(date, minute, zone))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private Instant last(LocalDate date, int minute) {
        return zones.stream()
                .map(zone -> at(date, minute, zone))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant at(LocalDate date, int minute, ZoneId zone) {
        return date.plusDays(minute / Span.DAY)
                .atTime(LocalTime.ofSecondOfDay(minute % Span.DAY * 60L))
                .atZone(zone)
                .toInstant();
    }
}
