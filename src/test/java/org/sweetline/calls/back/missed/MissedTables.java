package org.sweetline.calls.back.missed;

import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Customers, their calls, and replies to them, as the desk would have left them. */
final class MissedTables {
    static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    static final String HOME = "+14155550123";
    static final String OFFICE = "+14155550199";
    static final long ADA = 12;
    static final long GRACE = 13;

    private final Statements tables;

    MissedTables(DataSource database) {
        tables = OverTables.of(database);
    }

    void nobody() throws SQLException {
        change("call empty('callback, missed_caller, desk_call, ticket, account, customer')");
        change(
                "insert into customer (id, name, created_at, version) values (?, 'Ada', now(), 1), (?, 'Grace', now(), 1)",
                ADA,
                GRACE);
    }

    void change(String sql, @Nullable Object... values) throws SQLException {
        tables.change(sql, values);
    }

    void owns(long customer, String number) throws SQLException {
        change(
                "insert into contact_point (id, customer_id, kind, value, created_at) values (?, ?, 'phone', ?, now())",
                customer,
                customer,
                number);
    }

    void uses(long customer, String number) throws SQLException {
        change(
                "insert into shared_contact (customer_id, kind, value, at) values (?, 'phone', ?, now())",
                customer,
                number);
    }

    /** One who hung up in line. */
    void call(long id, String number, @Nullable Long customer, Instant began) throws SQLException {
        call(id, number, customer, began, null);
    }

    /** One that was answered then, or never. */
    void call(long id, String number, @Nullable Long customer, Instant began, @Nullable Instant answered)
            throws SQLException {
        change(
                """
                insert into desk_call (id, token, direction, stage, outcome, caller, customer_id, began_at, queued_at,
                    answered_at, ended_at, seen_at) values (?, ?, 'IN', 'ENDED', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                "token-" + id,
                answered == null ? "ABANDONED" : "ANSWERED",
                number,
                customer,
                began,
                began,
                answered,
                began.plusSeconds(90),
                began);
    }

    void callback(long id, String number, @Nullable Long customer, String state, String result, @Nullable Instant ended)
            throws SQLException {
        change("""
                insert into callback (id, number, customer_id, state, last_result, origin, window_kind, from_at, until_at,
                    queued_at, due_at, created_at, ended_at) values (?, ?, ?, ?, ?, 'HAND', 'NOW', ?, ?, ?, ?, ?, ?)
                """, id, number, customer, state, result, NOON, NOON, NOON, NOON, NOON, ended);
    }

    void reply(long id, long customer, String state, Instant at) throws SQLException {
        change("""
                insert into ticket (id, customer_id, subject, status, priority, channel, created_at, updated_at,
                    last_message_at, version) values (?, ?, 'The lamp', 'OPEN', 'NORMAL', 'sms', ?, ?, ?, 1)
                """, id, customer, at, at, at);
        change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, delivery_state)
                values (?, ?, 'MESSAGE', 'sms', 'OUT', ?, ?)
                """, id, id, at, state);
    }

    void replyBecame(long id, String state) throws SQLException {
        change("update timeline_entry set delivery_state = ? where id = ?", state, id);
    }
}
