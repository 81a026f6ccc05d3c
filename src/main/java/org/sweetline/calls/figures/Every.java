package org.sweetline.calls.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** How wide the spans are that figures are told for. */
public enum Every {
    QUARTER(Duration.ofMinutes(15)),
    HALF(Duration.ofMinutes(30)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(2));

    private final Duration width;

    Every(Duration width) {
        this.width = width;
    }

    public Duration width() {
        return width;
    }

    /**
     * Where the spans of some days begin. Each day is cut from its own start on by instants: when clocks change it has 23
     * or 25 hours, and the last span of a day ends where the next day begins.
     */
    public List<Instant> starts(LocalDate first, LocalDate last, ZoneId zone) {
        List<Instant> starts = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            ZonedDateTime next = day.plusDays(1).atStartOfDay(zone);
            for (Instant at = day.atStartOfDay(zone).toInstant(); at.isBefore(next.toInstant()); at = at.plus(width)) {
                starts.add(at);
            }
        }
        return starts;
    }
}
