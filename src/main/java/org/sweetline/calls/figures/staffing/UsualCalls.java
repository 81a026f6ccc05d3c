package org.sweetline.calls.figures.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** What the calls of the last four weeks took, and how long their callers would wait: where a what-if begins. */
@ApplicationScoped
class UsualCalls {

    private static final Duration SPAN = Duration.ofDays(28);
    /** Fewer tell nothing: of so many the mean is unsure by a fifth. */
    private static final int ENOUGH = 30;

    private static final String SUMS = """
            select count(*) filter (where answered),
                coalesce(sum(cast(talk_ms as bigint) + hold_ms + wrap_ms) filter (where answered), 0),
                count(*) filter (where offered and not answered and outcome = 'ABANDONED'),
                coalesce(sum(cast(wait_ms as bigint)) filter (where offered), 0)
            from call_sum where direction = 'IN' and at >= ? and at < ?
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    UsualCalls(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * In seconds, null where fewer than thirty calls say it.
     *
     * @param patience until a caller gives up, on average: all waits for each caller who did, since whoever was answered might have
     *     waited longer (Brown et al., Statistical Analysis of a Telephone Call Center, 2005)
     */
    public record UsualCallsView(
            int days,
            long answered,
            @Nullable Double handle,
            long abandoned,
            @Nullable Double patience) {

        static UsualCallsView of(long answered, long handleMillis, long abandoned, long waitMillis) {
            return new UsualCallsView(
                    (int) SPAN.toDays(),
                    answered,
                    answered < ENOUGH ? null : handleMillis / 1_000d / answered,
                    abandoned,
                    abandoned < ENOUGH ? null : waitMillis / 1_000d / abandoned);
        }
    }

    UsualCallsView read() throws SQLException {
        Instant now = clock.instant();
        return statements
                .first(
                        SUMS,
                        row -> UsualCallsView.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        now.minus(SPAN),
                        now)
                .orElseThrow();
    }
}
