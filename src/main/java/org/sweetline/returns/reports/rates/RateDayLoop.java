package org.sweetline.returns.reports.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/** Counts stale days once something on them can count: what was sold on a busy day is not counted again all day long. */
@ApplicationScoped
class RateDayLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration AT_LEAST_EVERY = Duration.ofDays(7);
    private static final int SOME = 20;
    private static final String STALE = """
            select cast(day as text) from return_rate_day where day <= ? and (stale or counted_at < ?)
            order by stale desc, day limit ?
            """;

    private final Statements statements;
    private final RateDayStep step;
    private final Ripeness ripeness;
    private final Clock clock;

    @Inject
    RateDayLoop(Statements statements, RateDayStep step, Ripeness ripeness, Clock clock) {
        this.statements = statements;
        this.step = step;
        this.ripeness = ripeness;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "return rates by day";
    }

    @Override
    public Duration turn() throws SQLException {
        Ripeness.Terms terms = ripeness.now();
        Instant old = clock.instant().minus(AT_LEAST_EVERY);
        step.moveTo(terms.zone());
        List<String> stale = statements.list(STALE, row -> row.getString(1), terms.ripe(), old, SOME);
        for (String day : stale) {
            step.count(LocalDate.parse(day), terms.zone(), old);
        }
        return stale.size() == SOME ? Duration.ZERO : REST;
    }
}
