package org.sweetline.calls.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class NewCallersTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final long ENTRY = 31;

    private final NewCallers callers = new NewCallers(TABLES);

    @BeforeEach
    void firstCallOfAda() throws SQLException {
        TABLES.change("call empty('phone_call, desk_call, timeline_entry, ticket, customer')");
        TABLES.change("insert into customer (id, name, created_at, version) values (12, 'Ada', now(), 1),"
                + " (13, 'Grace', now(), 1)");
        TABLES.change("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (1042, 'A call', 'OPEN', 'NORMAL', 'voice', 12, now(), now(), now(), 1)
                """);
        TABLES.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (31, 1042, 'CALL', 'voice', 'IN', now(), '')
                """);
        TABLES.change("""
                insert into desk_call (id, sid, token, direction, stage, caller, began_at, seen_at)
                values (20, 'CA1', 'CA1', 'IN', 'WAITING', '+12125550123', now(), now())
                """);
        TABLES.change("insert into phone_call (id, sid, entry_id, ticket_id, version) values (1, 'CA1', 31, 1042, 1)");
    }

    @Test
    void callIsOfWhomItsTicketIs() throws SQLException {
        assertThat(callers.know(ENTRY)).contains(20L);
        assertThat(owner()).contains(12L);
        assertThat(callers.know(ENTRY)).as("known").isEmpty();
    }

    @Test
    void whoIsKnownStaysAndWhoHidesTheirNumberStaysUnknown() throws SQLException {
        TABLES.change("update desk_call set customer_id = 13");
        assertThat(callers.know(ENTRY)).isEmpty();
        assertThat(owner()).contains(13L);

        TABLES.change("update desk_call set customer_id = null, caller = ''");
        assertThat(callers.know(ENTRY)).isEmpty();
        assertThat(owner()).isEmpty();
    }

    private static Optional<Long> owner() throws SQLException {
        return TABLES.first("select coalesce(customer_id, 0) from desk_call", row -> row.getLong(1))
                .filter(owner -> owner != 0);
    }
}
