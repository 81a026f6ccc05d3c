package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.back.Callback.State;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Callbacks as rows, one open one a number. */
@ApplicationScoped
class CallbackRows {

    private static final String COLUMNS = """
            select id, number, customer_id, ticket_id, call_id, team_id, language, topic, state, window_kind, until_at,
                queued_at, due_at, wishes, attempts, due_days, awake_until, created_at, version
            from callback
            """;
    private static final String ADD = """
            insert into callback (id, number, customer_id, ticket_id, call_id, team_id, language, topic, state, origin,
                window_kind, from_at, until_at, queued_at, due_at, note, account_id, request_key, created_at, wished_at, awake_until)
            values (nextval('callback_seq'), ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (number) where ended_at is null do nothing
            returning id
            """;
    private static final String WISHED_AGAIN = """
            update callback set window_kind = ?, from_at = ?, until_at = ?, due_at = ?, queued_at = least(queued_at, ?),
                state = case state when 'IN_PROGRESS' then state else 'WAITING' end,
                note = case when ? = '' then note else ? end, wishes = wishes + 1, wished_at = ?,
                due_days = 0, due_on = null, awake_until = greatest(awake_until, ?), version = version + 1
            where id = ?
            """;
    private static final String TIMED = """
            update callback set state = ?, window_kind = ?, from_at = ?, until_at = ?, due_at = ?, version = version + 1
            where id = ?
            """;
    private static final String COMES_DUE = """
            update callback set state = 'DUE', due_days = due_days + (due_on is distinct from ?)::int, due_on = ?,
                version = version + 1
            where id = ?
            """;
    private static final String AGREED = """
            update callback set wished_at = ?, due_days = 0, due_on = null, awake_until = greatest(awake_until, ?) where id = ?
            """;
    private static final String BECOME = "update callback set state = ?, version = version + 1 where id = ?";
    private static final String END = """
            update callback set state = ?, last_result = ?, ended_by = ?, ended_at = ?, version = version + 1
            where id = ?
            """;
    private static final String TRIED =
            "update callback set attempts = attempts + 1, last_result = ?, version = version + 1 where id = ?";
    private static final String ATTEMPT =
            "insert into callback_attempt (call_id, callback_id, account_id, at) values (?, ?, ?, ?)";
    private static final String OF_CALL = "select callback_id from callback_attempt where call_id = ? and result = ''";

    private static final String THEIRS = """
            where ended_at is null and (living_customer(customer_id) = living_customer(?)
                or (number = nullif(?, '') or call_id in (select id from desk_call where caller = nullif(?, '')))
                    and (customer_id is null or cast(? as bigint) is null))
            order by id for update
            """;
    private static final String OF_PERSON = """
            where id in (
                select id from callback where ended_at is null and customer_id = living_customer(?)
                union select id from callback where ended_at is null and number = nullif(?, '')
                    and (customer_id is null or cast(? as bigint) is null or customer_id = living_customer(?)))
            order by id for update
            """;
    private static final String DUE = """
            where id in (select id from (
                select id, row_number() over (partition by language, team_id order by queued_at, id) as place
                from callback where ended_at is null and state = 'DUE') as kind where place <= ?)
            order by queued_at, id
            """;
    private static final String IN_PROGRESS = """
            select a.call_id from callback_attempt a join callback c on c.id = a.callback_id
            where c.id = ? and c.state = 'IN_PROGRESS' and a.result = ''
            """;

    private final Statements statements;

    @Inject
    CallbackRows(Statements statements) {
        this.statements = statements;
    }

    /** Empty while another one of the number is open. */
    Optional<Long> add(Wish wish, CallTime time, Instant awake, Instant now) throws SQLException {
        return statements.first(
                ADD,
                row -> row.getLong(1),
                wish.number(),
                wish.customer(),
                wish.ticket(),
                wish.call(),
                wish.team(),
                wish.language(),
                wish.topic(),
                wish.origin().name(),
                wish.window().name(),
                time.from(),
                time.until(),
                place(wish, time),
                time.from(),
                wish.note(),
                wish.account(),
                wish.requestKey(),
                now,
                now,
                awake);
    }

    void wishedAgain(Callback open, Wish wish, CallTime time, Instant awake, Instant now) throws SQLException {
        statements.change(
                WISHED_AGAIN,
                wish.window().name(),
                time.from(),
                time.until(),
                time.from(),
                place(wish, time),
                wish.note(),
                wish.note(),
                now,
                awake,
                open.id());
    }

    /** The time stays. */
    void askedForAgain(Callback open) throws SQLException {
        statements.change("update callback set wishes = wishes + 1, version = version + 1 where id = ?", open.id());
    }

    /** A time was agreed on for it. */
    void wished(Callback callback, Instant awake, Instant now) throws SQLException {
        statements.change(AGREED, now, awake, callback.id());
    }

    boolean wishedSince(Callback callback, Instant then) throws SQLException {
        return statements
                .first("select 1 from callback where id = ? and wished_at > ?", row -> 1, callback.id(), then)
                .isPresent();
    }

    private static Instant place(Wish wish, CallTime time) {
        return wish.queuedAt() == null ? time.from() : wish.queuedAt();
    }

    Optional<Callback> find(long id) throws SQLException {
        return statements.first(COLUMNS + " where id = ?", CallbackRows::callback, id);
    }

    Callback.Origin origin(long id) throws SQLException {
        return statements
                .first("select origin from callback where id = ?", row -> Callback.Origin.valueOf(row.getString(1)), id)
                .orElseThrow();
    }

    Optional<Callback> lock(long id) throws SQLException {
        return statements.first(COLUMNS + " where id = ? for update", CallbackRows::callback, id);
    }

    Optional<Callback> lockOpen(String number) throws SQLException {
        return statements.first(
                COLUMNS + " where number = ? and ended_at is null for update", CallbackRows::callback, number);
    }

    /**
     * Those of whoever was spoken with: of the customer they are, and at their number, or asked for from it for another one,
     * as far as nobody knows of both who they are. One telephone may have several who use it.
     */
    List<Callback> lockOpenOf(String number, @Nullable Long customer) throws SQLException {
        return statements.list(COLUMNS + THEIRS, CallbackRows::callback, customer, number, number, customer);
    }

    /** Those of this customer, and those at the number that are not somebody else's. */
    List<Callback> lockOpenOfPerson(@Nullable Long customer, String number) throws SQLException {
        return statements.list(COLUMNS + OF_PERSON, CallbackRows::callback, customer, number, customer, customer);
    }

    Optional<Callback> byRequest(long account, String requestKey) throws SQLException {
        return statements.first(
                COLUMNS + " where account_id = ? and request_key = ?", CallbackRows::callback, account, requestKey);
    }

    /** Those whose time has come, locked; what another node looks at is left to it. */
    List<Callback> ripe(Instant now, int most) throws SQLException {
        return statements.list(
                COLUMNS + " where ended_at is null and state <> 'IN_PROGRESS' and due_at <= ?"
                        + " order by due_at limit ? for update skip locked",
                CallbackRows::callback,
                now,
                most);
    }

    /**
     * In the order of their places, so many of each kind that the same agents may take: those whom nobody can take now are
     * in nobody's way.
     */
    List<Callback> due(int mostOfAKind) throws SQLException {
        return statements.list(COLUMNS + DUE, CallbackRows::callback, mostOfAKind);
    }

    Optional<Callback> takeDue(long id) throws SQLException {
        return statements.first(
                COLUMNS + " where id = ? and state in ('DUE', 'WAITING') for update skip locked",
                CallbackRows::callback,
                id);
    }

    /** @param day by the clock of its team */
    void comesDue(Callback callback, LocalDate day) throws SQLException {
        statements.change(COMES_DUE, day, day, callback.id());
    }

    void become(Callback callback, State state) throws SQLException {
        statements.change(BECOME, state.name(), callback.id());
    }

    void at(Callback callback, State state, Window window, CallTime time) throws SQLException {
        statements.change(TIMED, state.name(), window.name(), time.from(), time.until(), time.from(), callback.id());
    }

    void begin(Callback callback, long call, long account, Instant now) throws SQLException {
        become(callback, State.IN_PROGRESS);
        statements.change(ATTEMPT, call, callback.id(), account, now);
    }

    void tried(Callback callback, CallResult result) throws SQLException {
        statements.change(TRIED, result.name(), callback.id());
    }

    void say(Callback callback, CallResult result) throws SQLException {
        statements.change("update callback set last_result = ? where id = ?", result.name(), callback.id());
    }

    void end(Callback callback, State state, String result, @Nullable Long account, Instant now) throws SQLException {
        statements.change(END, state.name(), result, account, now, callback.id());
    }

    /** The callback that the call was placed for and that does not know yet how it ended. */
    Optional<Long> openAttempt(long call) throws SQLException {
        return statements.first(OF_CALL, row -> row.getLong(1), call);
    }

    /** The call by which the customer is called at this moment. */
    Optional<Long> callInProgress(long callback) throws SQLException {
        return statements.first(IN_PROGRESS, row -> row.getLong(1), callback);
    }

    void attempted(long call, CallResult result) throws SQLException {
        statements.change("update callback_attempt set result = ? where call_id = ?", result.name(), call);
    }

    String lastResult(long id) throws SQLException {
        return statements
                .first("select last_result from callback where id = ?", row -> row.getString(1), id)
                .orElse("");
    }

    private static Callback callback(ResultSet row) throws SQLException {
        return new Callback(
                row.getLong(1),
                row.getString(2),
                id(row, 3),
                id(row, 4),
                id(row, 5),
                id(row, 6),
                row.getString(7),
                row.getString(8),
                State.valueOf(row.getString(9)),
                Window.valueOf(row.getString(10)),
                RowTime.instant(row, 11),
                RowTime.instant(row, 12),
                RowTime.instant(row, 13),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                RowTime.instant(row, 17),
                RowTime.instant(row, 18),
                row.getLong(19));
    }

    private static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
