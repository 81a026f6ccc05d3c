package org.sweetline.calls.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sweetline.problem.ProblemException;

/** Which calls of which days, cut into which spans. */
public record Scope(List<Instant> starts, Instant until, ZoneId zone, Filter filter, Targets targets) {

    private static final int MOST_SPANS = 1_500;

    static Scope of(FiguresRequest asked, Filter filter) {
        LocalDate last = asked.last();
        List<Instant> starts = asked.every().starts(asked.first(), last, asked.zone());
        if (starts.size() > MOST_SPANS) {
            throw ProblemException.invalid("every", "cuts these days into more than %d spans".formatted(MOST_SPANS));
        }
        Instant until = last.plusDays(1).atStartOfDay(asked.zone()).toInstant();
        return new Scope(starts, until, asked.zone(), filter, asked.targets());
    }

    /** Whole days, a span each, by the usual targets. */
    public static Scope days(LocalDate first, LocalDate last, ZoneId zone, Filter filter) {
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new Scope(Every.DAY.starts(first, last, zone), until, zone, filter, Targets.USUAL);
    }

    /** Any stretch of time in one span, by the usual targets. */
    public static Scope stretch(Instant from, Instant until, ZoneId zone, Filter filter) {
        return new Scope(List.of(from), until, zone, filter, Targets.USUAL);
    }

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
