package org.sweetline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Whom the desk takes the other side of a call for, and how sure it is. */
class CallTrustTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final String MARIAS = "+14155550123";
    private static final String STRANGE = "+14155550177";

    private final CallPages pages = new CallPages(TABLES, new CallPeople(TABLES), Map::of);

    @BeforeEach
    void mariaHasANumber() throws SQLException {
        TABLES.change("call empty('callback, outgoing_call, said_caller, desk_call, customer, account')");
        TABLES.change("""
                insert into customer (id, name, created_at, version)
                values (7, 'Maria Lopez', now(), 1), (8, '', now(), 1)
                """);
        TABLES.change(
                "insert into contact_point (id, customer_id, kind, value, created_at) values (7, 7, 'phone', ?, now())",
                MARIAS);
        TABLES.change("""
                insert into account (id, email, name, role, password_hash, created_at, version)
                values (1, 'jenny@example.com', 'Jenny Moon', 'AGENT', 'x', now(), 1)
                """);
    }

    @Test
    void numberIsTheirsForSureOnlyWhenItsNetworkVouchesForIt() throws SQLException {
        assertThat(trust("IN", MARIAS, "TN-Validation-Passed-A")).isEqualTo("sure");
        assertThat(trust("IN", MARIAS, "TN-Validation-Passed-A-Diverted")).isEqualTo("number");
        assertThat(trust("IN", MARIAS, "TN-Validation-Passed-B")).isEqualTo("number");
        assertThat(trust("IN", MARIAS, "No-TN-Validation")).isEqualTo("number");
        assertThat(trust("IN", MARIAS, "")).isEqualTo("number");
        assertThat(trust("IN", MARIAS, "TN-Validation-Failed-C")).isEqualTo("maybe");
    }

    @Test
    void whomWeCallAtANumberOfTheirsIsSure() throws SQLException {
        assertThat(trust("OUT", MARIAS, "")).isEqualTo("sure");
    }

    @Test
    void whomWeCallAtANumberOfNobodyIsAtMostWhomWeAskedFor() throws SQLException {
        assertThat(trust("OUT", STRANGE, "")).isEqualTo("maybe");
    }

    @Test
    void customerOfANumberThatIsNotTheirsIsAGuess() throws SQLException {
        assertThat(trust("IN", STRANGE, "TN-Validation-Passed-A")).isEqualTo("maybe");
    }

    @Test
    void whoAskedToBeCalledElsewhereIsNamedAndNotBelieved() throws SQLException {
        call(1, "IN", MARIAS, "", 7L);
        call(2, "OUT", STRANGE, "", null);
        calledBack(2, 1);

        assertThat(pages.get(2).callerTrust()).isEqualTo("unknown");
        assertThat(pages.get(2).candidates()).containsExactly(new CallView.Person("C-7", "Maria Lopez"));

        TABLES.change(
                "insert into contact_point (id, customer_id, kind, value, created_at) values (8, 8, 'phone', ?, now())",
                STRANGE);
        TABLES.change("update desk_call set customer_id = 8 where id = 2");
        assertThat(pages.get(2).callerTrust()).isEqualTo("maybe");
    }

    @Test
    void whoSaidTheirNameToUsIsWhoTheyAre() throws SQLException {
        call(2, "OUT", STRANGE, "", 7L);
        TABLES.change("update desk_call set sid = 'CA2' where id = 2");
        TABLES.change(
                "insert into said_caller (sid, number, customer_id, account_id, said_at) values ('CA2', ?, 7, 1, now())",
                STRANGE);

        assertThat(pages.get(2).callerTrust()).isEqualTo("sure");
    }

    private String trust(String direction, String number, String stir) throws SQLException {
        TABLES.change("delete from desk_call");
        call(1, direction, number, stir, 7L);
        return pages.get(1).callerTrust();
    }

    private static void call(long id, String direction, String number, String stir, @Nullable Long customer)
            throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, caller, stir, customer_id, began_at, seen_at)
                values (?, ?, ?, 'TALKING', ?, ?, cast(? as bigint), now(), now())
                """, id, "token-" + id, direction, number, stir, customer);
    }

    private static void calledBack(long call, long asked) throws SQLException {
        TABLES.change("""
                insert into callback (id, number, call_id, language, topic, state, origin, window_kind, from_at, until_at,
                    queued_at, due_at, note, created_at, wished_at)
                values (5, ?, ?, 'en', '', 'IN_PROGRESS', 'QUEUE', 'NOW', now(), now(), now(), now(), '', now(), now())
                """, STRANGE, asked);
        TABLES.change("""
                insert into outgoing_call (call_id, number, account_id, order_number, callback_id, placed_at)
                values (?, ?, 1, '', 5, now())
                """, call, STRANGE);
    }
}
