package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.schema.Statements;

/** What time does to agents' phones. */
@ApplicationScoped
class DutyDesk {
    /** Why an agent is away whose browser is gone. */
    static final String CONNECTION_LOST = "connection-lost";

    private static final String WRAPPED_UP = """
            select account_id from agent_phone where state = 'WRAP_UP' and wrap_up_until <= ?
            order by account_id for update skip locked
            """;
    private static final String GONE = """
            select account_id from agent_phone
            where state in ('AVAILABLE', 'WRAP_UP') and device = 'BROWSER' and greatest(seen_at, since) < ?
            order by account_id for update skip locked
            """;

    private final Statements statements;
    private final AgentPhones phones;
    private final LineConfig config;
    private final Clock clock;

    @Inject
    DutyDesk(Statements statements, AgentPhones phones, LineConfig config, Clock clock) {
        this.statements = statements;
        this.phones = phones;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    public void endWrapUps() throws SQLException {
        statements.list(WRAPPED_UP, row -> row.getLong(1), clock.instant()).forEach(phones::toAvailable);
    }

    /** An agent whose browser has not been heard of would only let callers ring. */
    @Transactional(rollbackOn = Exception.class)
    public void missBrowsers() throws SQLException {
        Instant lastHeard = clock.instant().minus(config.browserGone());
        statements
                .list(GONE, row -> row.getLong(1), lastHeard)
                .forEach(account -> phones.become(account, State.AWAY, CONNECTION_LOST, null));
    }
}
