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
 * at the newest ids, because imports bring old times, and at topics, which are found without a change of the ticket: those of
 * long calls hours after they began. Two nodes may do it at once: they write the same.
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
    private static final Duration LONGEST_CALL = Duration.ofHours(5);
    private static final int TURNS_A_TOPIC = 10;

    private static final String CHANGED = """
            select t.id from ticket t left join ticket_sum s on s.ticket_id = t.id
            where t.updated_at >= ? and s.version is distinct from t.version order by t.updated_at limit ?
            """;
    private static final String SORTED = """
            select c.ticket_id from contact_topic c join ticket_sum s on s.ticket_id = c.ticket_id
            where c.at >= ? and s.topic <> lower(replace(c.topic, '_', '-')) order by c.at limit ?
            """;

    private final Statements statements;
    private final TicketSumStep step;
    private final Clock clock;
    private long behind;
    private int turns;

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
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        boolean more = sumUp(CHANGED, LATE) | sumUpSorted() | walk();
        return more ? Duration.ZERO : REST;
    }

    private boolean sumUpSorted() throws SQLException {
        return turns++ % TURNS_A_TOPIC == 0 && sumUp(SORTED, LONGEST_CALL);
    }

    /** True when there may be more of them. */
    private boolean sumUp(String which, Duration back) throws SQLException {
        List<Long> found =
                statements.list(which, row -> row.getLong(1), clock.instant().minus(back), SOME);
        sumUp(found);
        return found.size() == SOME;
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
