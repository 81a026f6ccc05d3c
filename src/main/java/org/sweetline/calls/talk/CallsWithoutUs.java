package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.back.DialConfig;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/**
 * Customers who talk with somebody outside go on at our cost with nobody of ours who would notice: a stolen session could
 * leave as many lines open as it likes. Those who wait there for an answer count as well.
 */
@ApplicationScoped
class CallsWithoutUs {
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(7340203)";
    private static final String COUNT = """
            select count(*) from desk_call c where c.stage = 'TALKING' and c.id <> ? and exists (
                select 1 from call_leg l where l.call_id = c.id and l.purpose = 'TRANSFER'
                    and l.state in ('ASKED', 'RINGING', 'JOINED'))
            """;

    private final Statements statements;
    private final DialConfig config;

    @Inject
    CallsWithoutUs(Statements statements, DialConfig config) {
        this.statements = statements;
        this.config = config;
    }

    /** One more, until the running transaction ends; else a problem says why not. The call is locked before. */
    void takeOne(long call) throws SQLException {
        statements.list(TAKE_TURNS, row -> 0);
        refuseMore(call);
    }

    /** The same without taking it: asked before a number is permitted, so that nobody is counted as dialled in vain. */
    void refuseMore(long call) throws SQLException {
        long others = statements.first(COUNT, row -> row.getLong(1), call).orElse(0L);
        if (others >= config.callsWithoutUs()) {
            throw new ProblemException(
                    TalkProblem.TOO_MANY_WITHOUT_US,
                    "%d customers talk with somebody outside without us already; stay in the call, or wait until one has ended."
                            .formatted(others));
        }
    }
}
