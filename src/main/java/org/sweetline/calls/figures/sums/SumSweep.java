package org.sweetline.calls.figures.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/**
 * Adds up the calls that ended, many at once on a busy day, and what changed later: a late rating or topic, a wrap-up
 * that is over, days that passed. After a start, and when other days are set, it looks at all calls once, then at the
 * newest. Two nodes may sweep at once: they write the same.
 */
@ApplicationScoped
class SumSweep implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(2);
    private static final int SOME = 500;
    private static final long NEWEST = 20_000;
    private static final String CHANGED = """
            select c.id from desk_call c left join call_sum s on s.call_id = c.id
            where c.id > ? and c.stage = 'ENDED'
                and (s.call_id is null or s.version <> c.version or s.contact_days <> ?) order by c.id limit ?
            """;
    private static final String CONTACT_DAYS = "select first_contact_days from phone_settings";
    private static final String DUE = "select call_id from call_sum where due_at <= ? order by due_at limit ?";
    private static final String LAST = "select coalesce(max(id), 0) from desk_call";

    private final Statements statements;
    private final SumUpStep step;
    private final Clock clock;
    private long behind;
    private int contactDays;

    @Inject
    SumSweep(Statements statements, SumUpStep step, Clock clock) {
        this.statements = statements;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "call sums";
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        judgeBy(statements.first(CONTACT_DAYS, row -> row.getInt(1)).orElseThrow());
        List<Long> due = statements.list(DUE, row -> row.getLong(1), clock.instant(), SOME);
        List<Long> changed = statements.list(CHANGED, row -> row.getLong(1), behind, contactDays, SOME);
        if (!due.isEmpty()) {
            step.sumUp(due);
        }
        if (!changed.isEmpty()) {
            step.sumUp(changed);
        }
        if (changed.size() == SOME) {
            behind = changed.get(SOME - 1);
            return Duration.ZERO;
        }
        behind = statements.first(LAST, row -> row.getLong(1)).orElse(0L) - NEWEST;
        return due.size() == SOME ? Duration.ZERO : REST;
    }

    /** Those of all times are looked at again, when it is another number than before. */
    private void judgeBy(int days) {
        behind = days == contactDays ? behind : 0;
        contactDays = days;
    }
}
