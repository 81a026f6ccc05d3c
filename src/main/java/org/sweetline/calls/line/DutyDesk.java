package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;

/** What time does to agents' phones. */
@ApplicationScoped
class DutyDesk {
    /** Why an agent is away whose browser is gone. */
    static final String CONNECTION_LOST = "connection-lost";

    private final DutyRows rows;
    private final AgentPhones phones;
    private final LineConfig config;
    private final Clock clock;

    @Inject
    DutyDesk(DutyRows rows, AgentPhones phones, LineConfig config, Clock clock) {
        this.rows = rows;
        this.phones = phones;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    public void endWrapUps() throws SQLException {
        rows.wrappedUp(clock.instant()).forEach(phones::release);
    }

    /** An agent whose browser has not been heard of would only let callers ring. */
    @Transactional(rollbackOn = Exception.class)
    public void missBrowsers() throws SQLException {
        rows.silentSince(clock.instant().minus(config.browserGone()))
                .forEach(account -> phones.become(account, State.AWAY, CONNECTION_LOST, null));
    }

    /** Whose account was taken out of use has no phone either: their own would go on ringing. */
    @Transactional(rollbackOn = Exception.class)
    public void retire() throws SQLException {
        rows.outOfUse().forEach(account -> phones.become(account, State.OFFLINE, "", null));
    }
}
