package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Whose callbacks are settled once somebody has spoken with them. */
class CallbackRowsTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final String OWN = "+14155550123";
    private static final String GIVEN = "+14155550177";

    private final CallbackRows rows = new CallbackRows(TABLES);

    @BeforeEach
    void twoWhoCalled() throws SQLException {
        TABLES.change("call empty('callback, desk_call, customer')");
        TABLES.change("insert into customer (id, name, created_at, version) values (7, 'Maria Lopez', now(), 1)");
        call(1, OWN);
        call(2, "");
    }

    @Test
    void callbackIsTheirsByNumberByTheCallTheyAskedInAndByCustomer() throws SQLException {
        callback(11, OWN, null, null);
        callback(12, GIVEN, 1L, null);
        callback(13, "+14155550188", null, 7L);
        callback(14, "+14155550199", 2L, null);

        assertThat(theirs(OWN, null)).containsExactly(11L, 12L);
        assertThat(theirs(OWN, 7L)).containsExactly(11L, 12L, 13L);
    }

    @Test
    void whoSharesATelephoneSettlesNobodyElsesCallback() throws SQLException {
        callback(11, OWN, null, 7L);
        callback(12, GIVEN, 1L, 7L);

        assertThat(theirs(OWN, 8L)).isEmpty();
        assertThat(theirs(OWN, null)).containsExactly(11L, 12L);
    }

    @Test
    void whoHidesTheirNumberSettlesNobodyElsesCallback() throws SQLException {
        callback(14, "+14155550199", 2L, null);

        assertThat(theirs("", null)).isEmpty();
    }

    @Test
    void whatIsAgreedOnInAConversationIsNotOfBefore() throws SQLException {
        Instant answered = Instant.parse("2026-11-27T12:00:00Z");
        callback(11, OWN, null, null);
        Callback open = rows.find(11).orElseThrow();

        assertThat(rows.wishedSince(open, answered)).isFalse();
        rows.wished(open, Instant.EPOCH, answered.plusSeconds(90));

        assertThat(rows.wishedSince(open, answered)).isTrue();
        assertThat(rows.wishedSince(open, answered.plusSeconds(90))).isFalse();
    }

    @Test
    void whoAsksOnceMoreWithoutASayInTheTimeChangesNone() throws SQLException {
        callback(11, OWN, null, null);
        Callback before = rows.find(11).orElseThrow();

        rows.askedForAgain(before);

        Callback after = rows.find(11).orElseThrow();
        assertThat(after.wishes()).isEqualTo(before.wishes() + 1);
        assertThat(List.of(after.dueAt(), after.until(), after.queuedAt(), after.state(), after.window()))
                .isEqualTo(List.of(before.dueAt(), before.until(), before.queuedAt(), before.state(), before.window()));
    }

    @Test
    void ofWhomNobodyKnowsTheLanguageItIsThatOfTheNumber() {
        assertThat(Planned.language(Optional.empty(), new PhoneNumber("+821012345678")))
                .isEqualTo("ko");
        assertThat(Planned.language(Optional.empty(), new PhoneNumber(OWN))).isEqualTo("en");
    }

    private List<Long> theirs(String number, @Nullable Long customer) throws SQLException {
        return rows.lockOpenOf(number, customer).stream().map(Callback::id).toList();
    }

    private static void call(long id, String caller) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, outcome, caller, began_at, ended_at, seen_at)
                values (?, ?, 'IN', 'ENDED', 'CALLBACK', ?, now(), now(), now())
                """, id, "token-" + id, caller);
    }

    private static void callback(long id, String number, @Nullable Long call, @Nullable Long customer)
            throws SQLException {
        TABLES.change("""
                insert into callback (id, number, call_id, customer_id, state, origin, window_kind, from_at, until_at,
                    queued_at, due_at, created_at)
                values (?, ?, ?, ?, 'DUE', 'QUEUE', 'NOW', now(), now(), now(), now(), now())
                """, id, number, call, customer);
    }
}
