package org.sweetline.calls.hours.opening;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The usual hours of each weekday, earliest first. */
public final class Week {

    private final Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);

    public Week(Map<DayOfWeek, List<Span>> days) {
        for (DayOfWeek day : DayOfWeek.values()) {
            this.days.put(
                    day, days.getOrDefault(day, List.of()).stream().sorted().toList());
        }
    }

    public static Week always() {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, List.of(Span.WHOLE_DAY)));
        return new Week(days);
    }

    public List<Span> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The first day whose hours lie over one another or over the early hours of its successor. */
    public Optional<DayOfWeek> overlap() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> overlap(on(day)) || reachesInto(on(day), on(day.plus(1))))
                .findFirst();
    }

    /** Whether any two of one day's sorted spans lie over one another. */
    public static boolean overlap(List<Span> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).end() > sorted.get(i).opens()) {
                return true;
            }
        }
        return false;
    }

    private static boolean reachesInto(List<Span> day, List<Span> next) {
        return !day.isEmpty()
                && !next.isEmpty()
                && day.get(day.size() - 1).end() > Span.DAY + next.get(0).opens();
    }
}
