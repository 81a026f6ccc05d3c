package org.sweetline.calls.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Which calls of which days, cut into which spans. */
public record Scope(List<Instant> starts, Instant until, ZoneId zone, Filter filter, Targets targets) {

    Instant from() {
        return starts.get(0);
    }

    /** As many days before, in one span. */
    Scope before(FiguresRequest asked) {
        LocalDate first = asked.first();
        long days = Duration.between(
                        first.atStartOfDay(), asked.last().plusDays(1).atStartOfDay())
                .toDays();
        Instant from = first.minusDays(days).atStartOfDay(zone).toInstant();
        return new Scope(List.of(from), from(), zone, filter, targets);
    }

    Scope narrowed(Instant from, Instant to) {
        return new Scope(List.of(from), to, zone, filter, targets);
    }

    boolean isOfOneAgent() {
        return filter.agent().isPresent();
    }

    Instant end(int span) {
        return span + 1 < starts.size() ? starts.get(span + 1) : until;
    }

    List<String> startTexts() {
        return starts.stream().map(Instant::toString).toList();
    }
}
