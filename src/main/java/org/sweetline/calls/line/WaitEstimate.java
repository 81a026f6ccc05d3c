package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.sweetline.calls.Call;
import org.sweetline.schema.Statements;

/**
 * A caller's place and expected wait in their own line: what calls took of late, for each before them, shared by the
 * agents who may take them. The network's own figure is only how long those in line have waited so far.
 */
@ApplicationScoped
public class WaitEstimate {
    /** Of fewer calls no wait is told. */
    private static final int ENOUGH = 5;

    /** Callers and callbacks that are due stand in one line, in the order of {@link Waiter}. */
    private static final String BEFORE = """
            select language, team_id, skill, count(*)
            from (select language, team_id, skill from desk_call
                    where stage in ('WAITING', 'RINGING') and direction = 'IN' and id <> ?
                        and (queued_at - priority * interval '1 minute', id) < (? - ? * interval '1 minute', ?)
                union all
                select language, team_id, '' from callback
                    where ended_at is null and state = 'DUE' and (queued_at, id) < (? - ? * interval '1 minute', ?)) as line
            group by language, team_id, skill
            """;

    // Somebody on a break comes back; whose page is silent, or who let it ring, may have gone home and left the page
    // open.
    private static final String SOMEBODY = """
            select 1 from agent_phone where state in ('AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP')
                or ? and state = 'AWAY' and seen_at > ?
                    and since > case when away_reason = any(?) then cast(? as timestamptz) else ? end
            limit 1
            """;
    private static final List<String> NOT_CHOSEN =
            List.of(AnsweringAgents.NO_ANSWER, AnsweringAgents.UNREACHABLE, DutyDesk.CONNECTION_LOST);
    private static final Duration BACK_SOON = Duration.ofMinutes(2);
    private static final Duration LONGEST_BREAK = Duration.ofMinutes(15);

    private final LineAtWork atWork;
    private final Statements statements;
    private final Clock clock;

    @Inject
    WaitEstimate(LineAtWork atWork, Statements statements, Clock clock) {
        this.atWork = atWork;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param place from 1
     * @param seconds empty when too few calls were answered of late to tell, or nobody is there to take the next one
     */
    public record Wait(int place, OptionalLong seconds) {}

    public Wait of(Call call) throws SQLException {
        LineAtWork.Seen seen = atWork.seen();
        List<Wish> wishes = Wish.of(call.language(), call.team().orElse(null), call.skill());
        OwnLine own = OwnLine.of(wishes, before(call), seen.onDuty());
        LineAtWork.Calls late = seen.calls();
        boolean known = late.answered() >= ENOUGH && own.agents() > 0;
        return new Wait(own.place(), known ? OptionalLong.of(own.seconds(late.took())) : OptionalLong.empty());
    }

    private List<OwnLine.Before> before(Call call) throws SQLException {
        Instant since = call.queuedAt().orElse(clock.instant());
        return statements.list(
                BEFORE,
                WaitEstimate::same,
                call.id(),
                since,
                call.priority(),
                call.id(),
                since,
                call.priority(),
                call.id());
    }

    private static OwnLine.Before same(ResultSet row) throws SQLException {
        long team = row.getLong(2);
        return new OwnLine.Before(row.getString(1), row.wasNull() ? null : team, row.getString(3), row.getInt(4));
    }

    /**
     * Whether anybody is signed in who will take calls, now or after the present one.
     *
     * @param breaks whether those count too who are on a break, or were away only a moment
     */
    boolean anybodyOnDuty(boolean breaks) throws SQLException {
        Instant now = clock.instant();
        Instant soon = now.minus(BACK_SOON);
        return statements.count(SOMEBODY, breaks, soon, NOT_CHOSEN, soon, now.minus(LONGEST_BREAK)) > 0;
    }
}
