package org.sweetline.calls.back;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.hours.opening.Timetable;

/** From when until when somebody is to be called: what they wished for, by their own clock, and the team's hours together. */
record CallTime(Instant from, Instant until) {

    private static final int HORIZON_DAYS = 60;
    /** Less than this left of a morning or an afternoon is kept for the next day. */
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private static final Duration CHOSEN = Duration.ofHours(2);
    private static final int GROWTH = 3;

    /** What a caller may choose from: the windows in which the team is ever there. Who has any has {@link Window#NOW}. */
    static Set<Window> offered(Instant now, TwoClocks clocks) {
        if (first(Window.NOW, now, now, clocks).isEmpty()) {
            return Set.of();
        }
        Set<Window> offered = EnumSet.of(Window.NOW, Window.MORNING, Window.AFTERNOON);
        offered.removeIf(window -> first(window, now, now, clocks).isEmpty());
        return offered;
    }

    /** Whether their turn may come when nobody rings them: it is night there, or will be while they are still taken to be awake. */
    static boolean nightComes(Instant now, TwoClocks clocks) {
        return open(now, clocks.hours())
                .filter(from -> !clocks.isDay(from) || !clocks.isDay(later(from, clocks.awake())))
                .isPresent();
    }

    /** The first time from now on; empty for a team that is not there at such times. */
    static Optional<CallTime> first(Window window, Instant chosen, Instant now, TwoClocks clocks) {
        Timetable hours = clocks.hours();
        return switch (window) {
            case NOW -> soon(now, clocks);
            case CHOSEN ->
                open(chosen.isBefore(now) ? now : chosen, hours)
                        .map(from -> new CallTime(from, earlier(from.plus(CHOSEN), closing(from, hours))));
            case MORNING, AFTERNOON -> partOfDay(window, now, clocks);
        };
    }

    /** After so many tries in vain: each pause is three times as long as the one before. */
    static Optional<CallTime> again(Window window, int attempts, Duration pause, Instant now, TwoClocks clocks) {
        Instant earliest = now.plus(pause.multipliedBy((long) Math.pow(GROWTH, Math.max(0, attempts - 1))));
        return first(window, earliest, window == Window.NOW ? earliest : later(now, earliest), clocks);
    }

    /**
     * Whether they may be called now: part of a day that has gone by is made up for on that day, but not at night, and nobody
     * is rung at night who did not name that time or call just before.
     */
    static boolean suits(Window window, Instant now, TwoClocks clocks) {
        return clocks.hours().isOpen(now)
                && switch (window) {
                    case NOW -> clocks.isUp(now);
                    case CHOSEN -> true;
                    case MORNING, AFTERNOON -> clocks.isDay(now);
                };
    }

    /** As soon as the team is there and they are up. */
    private static Optional<CallTime> soon(Instant now, TwoClocks clocks) {
        Timetable hours = clocks.hours();
        Optional<Instant> opening = open(now, hours);
        if (opening.isEmpty() || clocks.isUp(opening.get())) {
            return opening.map(from -> new CallTime(from, closing(from, hours)));
        }
        return onADay(opening.get(), clocks);
    }

    private static Optional<CallTime> onADay(Instant earliest, TwoClocks clocks) {
        LocalDate today = clocks.today(earliest);
        for (int i = 0; i < HORIZON_DAYS; i++) {
            LocalDate day = today.plusDays(i);
            Optional<CallTime> time = within(later(clocks.dayOf(day), earliest), clocks.endOf(day), clocks.hours());
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<CallTime> partOfDay(Window window, Instant now, TwoClocks clocks) {
        LocalDate today = clocks.today(now);
        for (int i = 0; i < HORIZON_DAYS; i++) {
            LocalDate day = today.plusDays(i);
            boolean morning = window == Window.MORNING;
            Instant start = morning ? clocks.morningOf(day) : clocks.noonAfter(day);
            Instant end = morning ? clocks.noonBefore(day) : clocks.nightOf(day);
            Optional<CallTime> time = within(later(start, now), end, clocks.hours());
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** The team may come in only towards the end of it, or go soon after it began. */
    private static Optional<CallTime> within(Instant start, Instant end, Timetable hours) {
        Optional<Instant> from = open(start, hours).filter(end::isAfter);
        while (from.isPresent()) {
            CallTime time = new CallTime(from.get(), earlier(end, closing(from.get(), hours)));
            if (!time.until().isBefore(time.from().plus(SHORTEST))) {
                return Optional.of(time);
            }
            from = open(time.until(), hours).filter(end::isAfter);
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
