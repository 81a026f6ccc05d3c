package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Reception;
import org.sweetline.schema.Statements;

/** Knows with whom a caller spoke before, so that they need not tell it all again. */
@ApplicationScoped
class EarlierAgents {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final String LAST = """
            select c.agent_id from desk_call c join account a on a.id = c.agent_id and a.disabled_at is null
            where c.caller = ? and c.id <> ? and c.answered_at >= ?
            order by c.began_at desc, c.id desc limit 1
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
        if (call.caller().isEmpty() || seconds == 0) {
            return;
        }
        Instant now = clock.instant();
        statements
                .first(LAST, row -> row.getLong(1), call.caller(), call.id(), now.minus(REMEMBERED))
                .ifPresent(agent -> call.prefers(agent, now.plusSeconds(seconds)));
    }
}
