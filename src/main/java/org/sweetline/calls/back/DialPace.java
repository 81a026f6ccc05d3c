package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.schema.Statements;

/**
 * How fast calls begin. All nodes take their turn from one row: each call is given the next free moment when it is asked
 * for, so that nobody has to try and be refused.
 */
@ApplicationScoped
public class DialPace {

    /** How many calls may begin at once after a quiet time, in seconds of the pace. */
    private static final int BURST_SECONDS = 1;

    /** To how far from now rings move our next call at most; one that waits longer already they do not move. */
    private static final Duration MOST_AHEAD = Duration.ofSeconds(10);

    private static final long FIRST_PAUSE_MILLIS = 2_000;
    private static final int LONGEST_SHIFT = 5;

    private static final String SLOT = """
            update dial_pace set next_at = greatest(next_at, clock_timestamp() - ? * interval '1 millisecond')
                    + ? * interval '1 millisecond'
            returning greatest(0, extract(epoch from
                greatest(closed_until, next_at - ? * interval '1 millisecond') - clock_timestamp()) * 1000)
            """;
    private static final String AHEAD = """
            update dial_pace set next_at = greatest(next_at, least(clock_timestamp() + ? * interval '1 millisecond',
                greatest(next_at, clock_timestamp() - ? * interval '1 millisecond') + ? * interval '1 millisecond'))
            where ctid = (select ctid from dial_pace for update skip locked)
            """;
    private static final String CLOSE = """
            update dial_pace set refusals = least(refusals + 1, ?),
                closed_until = greatest(closed_until, clock_timestamp() + ? * power(2, refusals) * interval '1 millisecond'),
                next_at = greatest(next_at, clock_timestamp() + ? * power(2, refusals) * interval '1 millisecond')
            returning extract(epoch from closed_until - clock_timestamp()) * 1000
            """;
    private static final String CLOSED_FOR = """
            select extract(epoch from closed_until - clock_timestamp()) * 1000 from dial_pace
            where closed_until > clock_timestamp()
            """;
    private static final String OPEN = "update dial_pace set refusals = 0 where refusals > 0";

    private final Statements statements;
    private final long gapMillis;

    @Inject
    DialPace(Statements statements, DialConfig config) {
        this.statements = statements;
        this.gapMillis = Duration.ofSeconds(1).toMillis() / config.callsPerSecond();
    }

    /** How long the next call has to wait for its turn. */
    public Duration next() throws SQLException {
        return statements
                .first(SLOT, row -> Duration.ofMillis(row.getLong(1)), burst(), gapMillis, gapMillis)
                .orElseThrow();
    }

    /**
     * A ring for somebody who waits in line, or a person added to a talk, goes at once: calls that we place come behind it.
     * While somebody else takes a turn it is not counted, for it would have to wait for them.
     */
    public void goesAhead() throws SQLException {
        statements.change(AHEAD, MOST_AHEAD.toMillis(), burst(), gapMillis);
    }

    private long burst() {
        return BURST_SECONDS * Duration.ofSeconds(1).toMillis() - gapMillis;
    }

    /** The network has enough of us: for everybody, longer each time in a row. Answers how long. */
    public Duration slowDown() throws SQLException {
        return statements
                .first(
                        CLOSE,
                        row -> Duration.ofMillis(row.getLong(1)),
                        LONGEST_SHIFT,
                        FIRST_PAUSE_MILLIS,
                        FIRST_PAUSE_MILLIS)
                .orElseThrow();
    }

    /** How long the network is still left alone; empty when it is not. */
    Optional<Duration> closedFor() throws SQLException {
        return statements.first(CLOSED_FOR, row -> Duration.ofMillis(row.getLong(1)));
    }

    /** The network takes calls again. */
    public void goOn() throws SQLException {
        statements.change(OPEN);
    }
}
