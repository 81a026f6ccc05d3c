package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.schema.Statements;

/** Whose phone time has something to do with; each is locked, and left out when somebody else changes it. */
@ApplicationScoped
class DutyRows {
    private static final String WRAPPED_UP = """
            select account_id from agent_phone where state = 'WRAP_UP' and wrap_up_until <= ?
            order by account_id for update skip locked
            """;
    private static final String GONE = """
            select account_id from agent_phone
            where state in ('AVAILABLE', 'WRAP_UP') and device = 'BROWSER' and greatest(seen_at, since) < ?
            order by account_id for update skip locked
            """;

    private static final String OUT_OF_USE = """
            select p.account_id from agent_phone p join account a on a.id = p.account_id
            where a.disabled_at is not null and p.state in ('AVAILABLE', 'WRAP_UP', 'AWAY')
            order by p.account_id for update of p skip locked
            """;

    private final Statements statements;

    @Inject
    DutyRows(Statements statements) {
        this.statements = statements;
    }

    /** Whose time for notes is over. */
    List<Long> wrappedUp(Instant now) throws SQLException {
        return statements.list(WRAPPED_UP, row -> row.getLong(1), now);
    }

    /** Who would be rung in a browser that has not been heard of; of one in a call the network tells. */
    List<Long> silentSince(Instant lastHeard) throws SQLException {
        return statements.list(GONE, row -> row.getLong(1), lastHeard);
    }

    /** Whose account is out of use; one who talks is left to end the talk. */
    List<Long> outOfUse() throws SQLException {
        return statements.list(OUT_OF_USE, row -> row.getLong(1));
    }
}
