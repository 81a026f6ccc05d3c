package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sweetline.problem.ProblemException;

/** Draws the scope of what is asked; where nothing is said of targets, the usual ones hold. */
@ApplicationScoped
public class Scopes {

    private static final int MOST_SPANS = 1_500;

    private final UsualTargets targets;

    @Inject
    Scopes(UsualTargets targets) {
        this.targets = targets;
    }

    Scope of(FiguresRequest asked, Filter filter) throws SQLException {
        LocalDate last = asked.last();
        List<Instant> starts = asked.every().starts(asked.first(), last, asked.zone());
        if (starts.size() > MOST_SPANS) {
            throw ProblemException.invalid("every", "cuts these days into more than %d spans".formatted(MOST_SPANS));
        }
        Instant until = last.plusDays(1).atStartOfDay(asked.zone()).toInstant();
        return new Scope(starts, until, asked.zone(), filter, asked.targets(targets.read()));
    }

    /** Whole days, a span each. */
    public Scope days(LocalDate first, LocalDate last, ZoneId zone, Filter filter) throws SQLException {
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new Scope(Every.DAY.starts(first, last, zone), until, zone, filter, targets.read());
    }

    /** Any stretch of time in one span. */
    public Scope stretch(Instant from, Instant until, ZoneId zone, Filter filter) throws SQLException {
        return new Scope(List.of(from), until, zone, filter, targets.read());
    }
}
