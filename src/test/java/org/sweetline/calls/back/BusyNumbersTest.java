package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Nobody's phone rings twice at once, and nobody is called back who is calling. */
class BusyNumbersTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final String NUMBER = "+14155550123";

    private final BusyNumbers busy = new BusyNumbers(TABLES);

    @BeforeEach
    void nobodySpeaks() throws SQLException {
        TABLES.change("call empty('outgoing_call, desk_call, customer, account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """);
    }

    @Test
    void numberIsFreeUntilSomebodyOfOursCallsIt() throws SQLException {
        assertThat(busy.take(NUMBER)).isTrue();
        call("OUT", "PLACED");
        TABLES.change(
                "insert into outgoing_call (call_id, number, account_id, placed_at) values (1, ?, 1, now())", NUMBER);

        assertThat(busy.take(NUMBER)).isFalse();
        assertThat(busy.take("+14155550124")).isTrue();
        TABLES.change("update desk_call set stage = 'ENDED', outcome = 'ANSWERED', ended_at = now()");
        assertThat(busy.take(NUMBER)).isTrue();
    }

    @Test
    void whoIsInLineIsNotCalledBackMeanwhileButMayBeCalledByHand() throws SQLException {
        call("IN", "WAITING");

        assertThat(busy.takeSilent(NUMBER, null, null)).isFalse();
        assertThat(busy.take(NUMBER)).isTrue();
        TABLES.change("update desk_call set stage = 'ENDED', outcome = 'ANSWERED', ended_at = now()");
        assertThat(busy.takeSilent(NUMBER, null, null)).isTrue();
    }

    @Test
    void whoIsInLineIsNotCalledAtTheNumberThatTheyGaveBeforeEither() throws SQLException {
        TABLES.change("insert into customer (id, name, created_at, version) values (7, 'Maria Lopez', now(), 1)");
        call("IN", "WAITING");
        TABLES.change("update desk_call set customer_id = 7");
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, outcome, caller, began_at, ended_at, seen_at)
                values (2, 'token-2', 'IN', 'ENDED', 'CALLBACK', ?, now(), now(), now())
                """, NUMBER);

        assertThat(busy.takeSilent("+14155550177", 2L, null)).isFalse();
        assertThat(busy.takeSilent("+14155550177", null, 7L)).isFalse();
        assertThat(busy.takeSilent("+14155550177", null, null)).isTrue();
    }

    @Test
    void ofTwoAtOnceOneHasIt() throws SQLException {
        try (Connection other = DATABASE.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(7268, hashtext('" + NUMBER + "'))");

            assertThat(busy.take(NUMBER)).isFalse();
            other.rollback();
        }
        assertThat(busy.take(NUMBER)).isTrue();
    }

    private static void call(String direction, String stage) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, caller, began_at, seen_at)
                values (1, 'token-1', ?, ?, ?, now(), now())
                """, direction, stage, NUMBER);
    }
}
