package org.sweetline.calls.hours.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a team is there. What the clock on its wall shows decides: an hour that a clock change skips never comes, one that
 * comes twice counts twice. A single day goes before a holiday, a holiday before the week; what opened on a day stays open
 * until its end, whatever the next day is.
 */
public record Timetable(
        ZoneId zone, Week week, Map<LocalDate, SpecialDay> specialDays, List<HolidayCalendar> calendars) {

    /** Whoever does not open within this time is closed for good. */
    private static final int HORIZON_DAYS = 400;

    public static Timetable always(ZoneId zone) {
        return new Timetable(zone, Week.always(), Map.of(), List.of());
    }

    public DayPlan on(LocalDate day) {
        SpecialDay special = specialDays.get(day);
        if (special != null) {
            return DayPlan.of(special);
        }
        return calendars.stream()
                .flatMap(calendar -> calendar.on(day).stream())
                .findFirst()
                .map(DayPlan::of)
                .orElseGet(() -> DayPlan.usual(day, week.on(day.getDayOfWeek())));
    }

    public boolean isOpen(Instant at) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, zone);
        LocalDate today = wall.toLocalDate();
        LocalTime time = wall.toLocalTime();
        return on(today).hours().stream().anyMatch(span -> span.holds(time))
                || on(today.minusDays(1)).hours().stream().anyMatch(span -> span.stillHolds(time));
    }

    /** The next moment from which it is open and was not before; empty when none is in sight. */
    public Optional<Instant> nextOpening(Instant after) {
        return nextTurn(after, true);
    }

    /** The next moment from which it is closed and was not before; empty for who never closes. */
    public Optional<Instant> nextClosing(Instant after) {
        return nextTurn(after, false);
    }

    /** When the clock is put forward or back, from the first day up to the day before the end. */
    public List<ZoneOffsetTransition> clockChanges(LocalDate first, LocalDate end) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(first.atStartOfDay(zone).toInstant().minusNanos(1));
        while (change != null && change.getDateTimeBefore().toLocalDate().isBefore(end)) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private Optional<Instant> nextTurn(Instant after, boolean open) {
        LocalDate first = LocalDate.ofInstant(after, zone);
        for (int i = 0; i <= HORIZON_DAYS; i++) {
            for (Instant turn : turns(first.plusDays(i))) {
                if (turn.isAfter(after) && isOpen(turn) == open && isOpen(turn.minusNanos(1)) != open) {
                    return Optional.of(turn);
                }
            }
        }
        return Optional.empty();
    }

    /** All moments of a date at which anything may begin or end. */
    private SortedSet<Instant> turns(LocalDate day) {
        SortedSet<Instant> turns = new TreeSet<>();
        ZonedDateTime midnight = day.atStartOfDay(zone);
        turns.add(midnight.toInstant());
        for (Span span : on(day).hours()) {
            add(turns, day, span.opens());
            add(turns, day, span.crossesMidnight() ? 0 : span.closes());
        }
        on(day.minusDays(1)).hours().stream()
                .filter(Span::crossesMidnight)
                .forEach(span -> add(turns, day, span.closes()));
        ZoneOffsetTransition change = zone.getRules().nextTransition(midnight.toInstant());
        if (change != null
                && !change.getInstant()
                        .isAfter(day.plusDays(1).atStartOfDay(zone).toInstant())) {
            turns.add(change.getInstant());
        }
        return turns;
    }

    /** A time that comes twice is added twice, one that never comes not at all. */
    private void add(SortedSet<Instant> turns, LocalDate day, int minutes) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minutes);
        zone.getRules().getValidOffsets(local).forEach(offset -> turns.add(local.toInstant(offset)));
    }
}
