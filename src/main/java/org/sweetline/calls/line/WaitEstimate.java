package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.sweetline.calls.Call;
import org.sweetline.schema.Statements;

/**
 * A caller's place and expected wait: place times what a call took of late, shared by the agents on duty. The network's
 * own figure is only how long those in line have waited so far.
 */
@ApplicationScoped
public class WaitEstimate {
    /** Of fewer calls no wait is told. */
    private static final int ENOUGH = 5;

    private static final Duration OF_LATE = Duration.ofHours(4);
    private static final int AT_MOST = 50;
    private static final String LINE = """
            select (select count(*) from desk_call
                    where stage in ('WAITING', 'RINGING') and direction = 'IN' and id <> ?
                        and (queued_at - priority * interval '1 minute', id) < (? - ? * interval '1 minute', ?)) as before,
                (select count(*) from agent_phone
                    where state in ('AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP')) as agents,
                count(*) as answered, coalesce(avg(extract(epoch from ended_at - answered_at)), 0) as took
            from (select answered_at, ended_at from desk_call
                where answered_at >= ? and ended_at is not null order by answered_at desc limit ?) as late
            """;

    // Somebody on a break comes back; somebody whose browser has long been silent may not.
    private static final String SOMEBODY = """
            select 1 from agent_phone where state in ('AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP')
                or state = 'AWAY' and seen_at > ? limit 1
            """;
    private static final Duration BACK_SOON = Duration.ofMinutes(2);

    private final Statements statements;
    private final Clock clock;

    @Inject
    WaitEstimate(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param place from 1
     * @param seconds empty when too few calls were answered of late to tell
     */
    public record Wait(int place, OptionalLong seconds) {}

    public Wait of(Call call) throws SQLException {
        Instant now = clock.instant();
        Instant since = call.queuedAt().orElse(now);
        return statements
                .first(
                        LINE,
                        WaitEstimate::wait,
                        call.id(),
                        since,
                        call.priority(),
                        call.id(),
                        now.minus(OF_LATE),
                        AT_MOST)
                .orElseThrow();
    }

    /** How many callers are in line. */
    int waiting() throws SQLException {
        return (int) count("select count(*) from desk_call where stage in ('WAITING', 'RINGING') and direction = 'IN'");
    }

    /** Whether anybody is signed in who will take calls, now, after the present one or after a break. */
    boolean anybodyOnDuty() throws SQLException {
        return count(SOMEBODY, clock.instant().minus(BACK_SOON)) > 0;
    }

    private static Wait wait(ResultSet row) throws SQLException {
        int place = row.getInt("before") + 1;
        if (row.getLong("answered") < ENOUGH) {
            return new Wait(place, OptionalLong.empty());
        }
        long agents = Math.max(1, row.getLong("agents"));
        return new Wait(place, OptionalLong.of(place * Math.max(1, row.getLong("took")) / agents));
    }

    private long count(String sql, Object... values) throws SQLException {
        return statements.first(sql, row -> row.getLong(1), values).orElse(0L);
    }
}
