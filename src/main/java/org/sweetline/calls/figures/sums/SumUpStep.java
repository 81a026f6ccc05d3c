package org.sweetline.calls.figures.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sweetline.schema.Statements;

/** Adds up some calls; doing it again changes nothing that has not changed. */
@ApplicationScoped
class SumUpStep {

    /** An outgoing call may keep the promise that another one made. */
    private static final String PROMISED = """
            select b.id from desk_call o join desk_call b on b.caller = o.caller and b.direction = 'IN'
                and b.stage = 'ENDED' and b.began_at between o.began_at - interval '8 days' and o.began_at
            join call_event v on v.call_id = b.id and v.kind = 'CALLBACK_TAKEN'
            where o.id = any (cast(? as bigint[])) and o.direction = 'OUT' and o.caller <> ''
            union select b.call_id from callback_attempt a join callback b on b.id = a.callback_id
            join desk_call p on p.id = b.call_id and p.stage = 'ENDED'
            where a.call_id = any (cast(? as bigint[]))
            union select id from desk_call where id = any (cast(? as bigint[]))
            order by id
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    SumUpStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    void sumUp(List<Long> calls) throws SQLException {
        Instant now = clock.instant();
        List<String> ended = texts(calls);
        List<String> all = texts(statements.list(PROMISED, row -> row.getLong(1), ended, ended, ended));
        statements.change(CallSums.KEEP, all, now);
        statements.change(CallSums.KEEP_SHARES, all, now);
    }

    private static List<String> texts(List<Long> calls) {
        return calls.stream().map(String::valueOf).toList();
    }
}
