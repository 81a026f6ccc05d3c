package org.sweetline.calls.figures;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Words;

/** Which number is opened. A {@code @BeanParam}; JAX-RS fills the fields. */
public class CallsRequest {

    @QueryParam("figure")
    private @Nullable String figure;

    @QueryParam("start")
    private @Nullable String start;

    @QueryParam("end")
    private @Nullable String end;

    @QueryParam("waitFrom")
    private @Nullable Integer waitFrom;

    @QueryParam("waitUntil")
    private @Nullable Integer waitUntil;

    @QueryParam("weekday")
    private @Nullable Integer weekday;

    @QueryParam("minute")
    private @Nullable Integer minute;

    Figure figure() {
        return Words.parse(Figure.class, "figure", figure);
    }

    /** One span of those asked for, when a span was pressed. */
    Scope span(Scope scope) {
        Instant from = instant("start", start).orElse(scope.from());
        Instant to = instant("end", end).orElse(scope.until());
        if (from.isBefore(scope.from()) || to.isAfter(scope.until()) || !from.isBefore(to)) {
            throw ProblemException.invalid("start", "and end must be a span of the days asked for");
        }
        return scope.narrowed(from, to);
    }

    Optional<Integer> waitFrom() {
        return Optional.ofNullable(waitFrom);
    }

    Optional<Integer> waitUntil() {
        return Optional.ofNullable(waitUntil);
    }

    /** A place in the week, when one was pressed. */
    Optional<WeekGrid.Cell> cell(Every every) {
        if (weekday == null || minute == null) {
            return Optional.empty();
        }
        if (every == Every.DAY) {
            throw ProblemException.invalid("every", "must be one of quarter, half, hour");
        }
        return Optional.of(
                new WeekGrid.Cell(weekday, minute, (int) every.width().toMinutes()));
    }

    private static Optional<Instant> instant(String field, @Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(raw));
        } catch (DateTimeException e) {
            throw ProblemException.invalid(field, "must be a time such as 2026-11-27T14:30:00Z");
        }
    }
}
