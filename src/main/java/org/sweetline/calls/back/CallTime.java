package org.sweetline.calls.back;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.hours.opening.Timetable;

/** From when until when somebody is to be called: what they wished for and the team's hours together. */
record CallTime(Instant from, Instant until) {

    private static final int HORIZON_DAYS = 60;
    /** Less than this left of a morning or an afternoon is kept for the next day. */
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private static final Duration CHOSEN = Duration.ofHours(2);
    private static final int GROWTH = 3;

    /** What a caller may choose from: the windows in which the team is ever there. Who has any has {@link Window#NOW}. */
    static Set<Window> offered(Instant now, Timetable hours) {
        if (first(Window.NOW, now, now, hours).isEmpty()) {
            return Set.of();
        }
        Set<Window> offered = EnumSet.of(Window.NOW, Window.MORNING, Window.AFTERNOON);
        offered.removeIf(window -> first(window, now, now, hours).isEmpty());
        return offered;
    }

    /** The first time from now on; empty for a team that is not there at such times. */
    static Optional<CallTime> first(Window window, Instant chosen, Instant now, Timetable hours) {
        return switch (window) {
            case NOW -> open(now, hours).map(from -> new CallTime(from, closing(from, hours)));
            case CHOSEN ->
                open(chosen.isBefore(now) ? now : chosen, hours)
                        .map(from -> new CallTime(from, earlier(from.plus(CHOSEN), closing(from, hours))));
            case MORNING -> partOfDay(LocalTime.MIDNIGHT, now, hours);
            case AFTERNOON -> partOfDay(LocalTime.NOON, now, hours);
        };
    }

    /** After so many tries in vain: each pause is three times as long as the one before. */
    static Optional<CallTime> again(Window window, int attempts, Duration pause, Instant now, Timetable hours) {
        Instant earliest = now.plus(pause.multipliedBy((long) Math.pow(GROWTH, Math.max(0, attempts - 1))));
        return first(window, earliest, window == Window.NOW ? earliest : later(now, earliest), hours);
    }

    private static Optional<CallTime> partOfDay(LocalTime begin, Instant now, Timetable hours) {
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        for (int i = 0; i < HORIZON_DAYS; i++) {
            LocalDate day = today.plusDays(i);
            Instant start = day.atTime(begin).atZone(hours.zone()).toInstant();
            Instant end = begin.equals(LocalTime.NOON)
                    ? day.plusDays(1).atStartOfDay(hours.zone()).toInstant()
                    : day.atTime(LocalTime.NOON).atZone(hours.zone()).toInstant();
            Optional<CallTime> time = open(later(start, now), hours)
                    .map(from -> new CallTime(from, earlier(end, closing(from, hours))))
                    .filter(found -> !found.until().isBefore(found.from().plus(SHORTEST)));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> open(Instant at, Timetable hours) {
        return hours.isOpen(at) ? Optional.of(at) : hours.nextOpening(at);
    }

    /** Who never closes is called within a day. */
    private static Instant closing(Instant from, Timetable hours) {
        Instant dayLater = from.plus(Duration.ofDays(1));
        return hours.nextClosing(from).map(closes -> earlier(closes, dayLater)).orElse(dayLater);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
