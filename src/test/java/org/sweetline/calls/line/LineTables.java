package org.sweetline.calls.line;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** A line and its agents as rows, for what only reads them. */
final class LineTables {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);

    private LineTables() {}

    static Statements empty() throws SQLException {
        TABLES.change("call empty('callback, call_leg, desk_call, agent_phone, team_member, team, customer, account')");
        return TABLES;
    }

    static DataSource database() {
        return DATABASE;
    }

    /** Free, at a browser that was just heard of. */
    static void agent(long account, Instant heard, List<String> languages) throws SQLException {
        TABLES.change(
                "insert into account (id, email, name, role, created_at, version) values (?, ?, 'Jenny', 'AGENT', ?, 1)",
                account,
                account + "@shop.test",
                heard);
        TABLES.change("""
                insert into agent_phone (account_id, identity, state, since, idle_since, seen_at, languages)
                values (?, ?, 'AVAILABLE', ?, ?, ?, ?)
                """, account, "agent_" + account, heard, heard, heard, languages);
    }

    static void state(long account, String state) throws SQLException {
        TABLES.change("update agent_phone set state = ? where account_id = ?", state, account);
    }

    static void caller(long id, String language, int priority, Instant queued) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, language, priority, began_at, queued_at, seen_at)
                values (?, ?, 'IN', 'WAITING', ?, ?, ?, ?, ?)
                """, id, "token-" + id, language, priority, queued, queued, queued);
    }

    static void callback(long id, String state, @Nullable Instant ended, Instant queued) throws SQLException {
        TABLES.change("""
                insert into callback (id, number, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at, ended_at)
                values (?, ?, ?, 'QUEUE', 'NOW', ?, ?, ?, ?, ?, ?)
                """, id, "+1415555" + id, state, queued, queued.plusSeconds(3600), queued, queued, queued, ended);
    }
}
