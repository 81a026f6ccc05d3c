package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Reception;
import org.sweetline.schema.Statements;

/** Knows with whom a caller spoke before, so that they need not tell it all again. */
@ApplicationScoped
class EarlierAgents {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /**
     * Of a customer whom we know their own calls count, from whatever number, then those of their number that are nobody's.
     * Of others all of the number do. Each half ends at the first row of an index.
     */
    private static final String LAST = """
            with recursive me (id) as (
                select living_customer(cast(? as bigint)) where cast(? as bigint) is not null
                union select c.id from me join customer c on c.merged_into = me.id)
            select agent from (
                (select 1 as half, mine.agent_id as agent from me cross join lateral (
                    select c.agent_id, c.began_at, c.id from desk_call c
                    join account a on a.id = c.agent_id and a.disabled_at is null
                    where c.customer_id = me.id and c.id <> ? and c.answered_at >= ?
                    order by c.began_at desc limit 1) mine
                order by mine.began_at desc, mine.id desc limit 1)
                union all
                (select 2, c.agent_id from desk_call c
                    join account a on a.id = c.agent_id and a.disabled_at is null
                    where c.caller = nullif(?, '') and c.id <> ? and c.answered_at >= ?
                        and (c.customer_id is null or not exists (select 1 from me))
                    order by c.began_at desc, c.id desc limit 1)) found
            order by half limit 1
            """;

    private final Statements statements;
    private final Reception reception;
    private final Clock clock;

    @Inject
    EarlierAgents(Statements statements, Reception reception, Clock clock) {
        this.statements = statements;
        this.reception = reception;
        this.clock = clock;
    }

    void prefer(Call call) throws SQLException {
        int seconds = reception.settings().preferredAgentSeconds();
        if (seconds == 0) {
            return;
        }
        Instant now = clock.instant();
        last(statements, call.id(), call.caller(), call.customer().orElse(null), now.minus(REMEMBERED))
                .ifPresent(agent -> call.prefers(agent, now.plusSeconds(seconds)));
    }

    static Optional<Long> last(Statements statements, long call, String caller, @Nullable Long customer, Instant since)
            throws SQLException {
        return statements.first(LAST, row -> row.getLong(1), customer, customer, call, since, caller, call, since);
    }
}
