package org.sweetline.reports.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/**
 * Adds up tickets that are new or were changed. After a start it looks at all of them once; then at those of the last minutes,
 * and at the newest ids, because imports bring old times. Two nodes may do it at once: they write the same.
 */
@ApplicationScoped
class TicketSumLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(3);
    private static final Duration LATE = Duration.ofMinutes(5);
    private static final int SOME = 500;
    private static final int STRIDE = 5_000;
    /** Ids that are handed out and not committed yet. */
    private static final long OPEN_IDS = 2_000;

    private static final String MISSED = """
            select t.id, s.version is distinct from t.version
            from ticket t left join ticket_sum s on s.ticket_id = t.id where t.id > ? order by t.id limit ?
            """;
    private static final String CHANGED = """
            select t.id from ticket t left join ticket_sum s on s.ticket_id = t.id
            left join contact_topic c on c.ticket_id = t.id
            where t.updated_at >= ? and (s.version is distinct from t.version
                or s.topic is distinct from coalesce(lower(replace(c.topic, '_', '-')), ''))
            order by t.updated_at limit ?
            """;

    private final Statements statements;
    private final TicketSumStep step;
    private final Clock clock;
    private long behind;

    @Inject
    TicketSumLoop(Statements statements, TicketSumStep step, Clock clock) {
        this.statements = statements;
        this.step = step;
        this.clock = clock;
    }

    private record Looked(long ticket, boolean missed) {}

    @Override
    public String name() {
        return "ticket sums";
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public Duration turn() throws SQLException {
        List<Long> changed =
                statements.list(CHANGED, row -> row.getLong(1), clock.instant().minus(LATE), SOME);
        sumUp(changed);
        boolean more = walk();
        return more || changed.size() == SOME ? Duration.ZERO : REST;
    }

    /** True when there is more to look at. */
    private boolean walk() throws SQLException {
        List<Looked> looked =
                statements.list(MISSED, row -> new Looked(row.getLong(1), row.getBoolean(2)), behind, STRIDE);
        List<Long> missed =
                looked.stream().filter(Looked::missed).map(Looked::ticket).toList();
        for (int i = 0; i < missed.size(); i += SOME) {
            sumUp(missed.subList(i, Math.min(i + SOME, missed.size())));
        }
        if (looked.size() == STRIDE) {
            behind = looked.get(STRIDE - 1).ticket();
            return true;
        }
        long last = looked.isEmpty() ? behind : looked.get(looked.size() - 1).ticket();
        behind = Math.max(behind, last - OPEN_IDS);
        return false;
    }

    private void sumUp(List<Long> tickets) throws SQLException {
        if (!tickets.isEmpty()) {
            step.sumUp(new ArrayList<>(tickets));
        }
    }
}
