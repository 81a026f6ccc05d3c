package org.sweetline.channels.voice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** The commands as rows: taken one at a time for each call, in the order they were asked. */
@ApplicationScoped
class CommandQueue {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int LONGEST_ERROR = 500;

    // Counted and leased before it is sent: a crash in the middle uses up a try and leaves it as one of which nobody
    // knows.
    private static final String TAKE = """
            with due as (
                select c.id, c.state from phone_command c
                where c.state in ('WAITING', 'SENDING', 'UNKNOWN') and c.next_attempt_at <= now()
                    and not exists (
                        select 1 from phone_command earlier
                        where earlier.call_id = c.call_id and earlier.id < c.id
                            and earlier.state in ('WAITING', 'SENDING', 'UNKNOWN'))
                order by c.next_attempt_at, c.id limit 1 for update of c skip locked)
            update phone_command taken
            set state = 'SENDING', attempts = attempts + 1, next_attempt_at = now() + interval '1 minute'
            from due where taken.id = due.id
            returning taken.id, call_id, leg_id, kind, detail, attempts, due.state <> 'WAITING'
            """;
    private static final String SETTLE = """
            update phone_command set state = ?, answer = ?, last_error = ?, done_at = now() where id = ?
            """;
    private static final String LATER = """
            update phone_command
            set state = ?, last_error = ?, next_attempt_at = now() + ? * interval '1 millisecond' where id = ?
            """;
    private static final String COUNT = """
            select count(*) filter (where state = 'UNKNOWN'), count(*),
                coalesce(extract(epoch from now() - min(asked_at)), 0)
            from phone_command where state in ('WAITING', 'SENDING', 'UNKNOWN')
            """;

    private final Statements statements;

    @Inject
    CommandQueue(Statements statements) {
        this.statements = statements;
    }

    Optional<PhoneCommand> take() throws SQLException {
        return statements.first(TAKE, CommandQueue::command);
    }

    void done(long id, String answer) throws SQLException {
        statements.change(SETTLE, "DONE", answer, "", id);
    }

    void refused(long id, String why) throws SQLException {
        statements.change(SETTLE, "REFUSED", "", shortened(why), id);
    }

    void again(long id, Duration pause, String why) throws SQLException {
        statements.change(LATER, "WAITING", shortened(why), pause.toMillis(), id);
    }

    void unknown(long id, Duration pause, String why) throws SQLException {
        statements.change(LATER, "UNKNOWN", shortened(why), pause.toMillis(), id);
    }

    Map<String, Long> figures() throws SQLException {
        return statements
                .first(
                        COUNT,
                        row -> Map.of(
                                "commandsUnknown", row.getLong(1),
                                "commandsWaiting", row.getLong(2),
                                "oldestCommandSeconds", row.getLong(3)))
                .orElseGet(Map::of);
    }

    private static PhoneCommand command(ResultSet row) throws SQLException {
        long call = row.getLong(2);
        boolean noCall = row.wasNull();
        long leg = row.getLong(3);
        boolean noLeg = row.wasNull();
        return new PhoneCommand(
                row.getLong(1),
                noCall ? null : call,
                noLeg ? null : leg,
                Kind.valueOf(row.getString(4)),
                texts(row.getString(5)),
                row.getInt(6),
                row.getBoolean(7));
    }

    private static Map<String, String> texts(String json) {
        try {
            return Json.mapper().readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A command's detail can't be read", e);
        }
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
