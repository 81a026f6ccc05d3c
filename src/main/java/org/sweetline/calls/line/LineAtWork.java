package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** Who is on duty and how long an agent had to do with a caller of late, from memory for a second: each caller in line asks again and again. */
@ApplicationScoped
class LineAtWork {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration OF_LATE = Duration.ofHours(4);
    private static final int AT_MOST = 50;
    /** Talk, hold and wrap-up; of a call that is not summed up yet, from its answer to its end. */
    private static final String CALLS = """
            select count(*), coalesce(avg(
                coalesce((s.talk_ms + s.hold_ms) / 1000.0, extract(epoch from late.ended_at - late.answered_at))
                + wrap.seconds), 0)
            from (select id, answered_at, ended_at from desk_call
                where direction = 'IN' and answered_at >= ? and ended_at is not null
                order by answered_at desc limit ?) as late
            left join call_sum s on s.call_id = late.id
            cross join lateral (
                select coalesce(sum(extract(epoch from coalesce(w.until_at, ?) - w.from_at)), 0) as seconds
                from agent_phone_span w where w.call_id = late.id and w.state = 'WRAP_UP') as wrap
            """;

    private final LineRows rows;
    private final Statements statements;
    private final Clock clock;
    private volatile @Nullable Seen last;

    @Inject
    LineAtWork(LineRows rows, Statements statements, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param answered how many calls the mean is of
     * @param took what an agent had to do with one, wrap-up too, as their mean in seconds
     */
    record Calls(long answered, long took) {}

    /** @param onDuty the longest idle first */
    record Seen(Instant at, List<DutyAgent> onDuty, Calls calls) {}

    Seen seen() throws SQLException {
        Instant now = clock.instant();
        Seen known = last;
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = new Seen(now, rows.onDuty(), calls(now));
            last = known;
        }
        return known;
    }

    private Calls calls(Instant now) throws SQLException {
        return statements
                .first(CALLS, row -> new Calls(row.getLong(1), row.getLong(2)), now.minus(OF_LATE), AT_MOST, now)
                .orElseThrow();
    }
}
