package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Missed callers as rows: one a person until they are reached; whoever hides their number and is no known customer is a new one
 * each time. What a row says is counted from the attempts that lead to it.
 */
@ApplicationScoped
class MissedRows {

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7267, 46)";
    private static final String OF_CUSTOMER = """
            select id from missed_caller where reached_at is null and customer_id = ? and id <> ?
            order by last_at desc, id desc limit 1
            """;
    private static final String OF_NUMBER = """
            select id from missed_caller where reached_at is null and customer_id is null and number = ? and number <> ''
                and id <> ?
            """;
    private static final String ADD = """
            insert into missed_caller (id, number, customer_id, how, times, longest_wait, first_at, last_at)
            values (nextval('missed_caller_seq'), ?, ?, ?, 0, 0, ?, ?) returning id
            """;
    private static final String ATTEMPTS = """
            select missed_call, callback_id, customer_id, number, how, last_at from missed_attempt where missed_id = ?
            order by last_at desc
            """;
    private static final String RECOUNT = """
            update missed_caller m set times = t.times, longest_wait = t.waited, first_at = t.first_at, last_at = t.last_at,
                how = t.how, last_call = t.call_id, number = coalesce(t.number, m.number), version = m.version + 1
            from (select sum(times) as times, max(waited) as waited, min(first_at) as first_at, max(last_at) as last_at,
                    (array_agg(how order by last_at desc))[1] as how,
                    (array_agg(call_id order by last_at desc) filter (where call_id is not null))[1] as call_id,
                    (array_agg(number order by last_at desc) filter (where number <> ''))[1] as number
                from missed_attempt where missed_id = ? having count(*) > 0) as t
            where m.id = ?
            """;

    private final Statements statements;

    @Inject
    MissedRows(Statements statements) {
        this.statements = statements;
    }

    /**
     * A call or callback that leads to a row.
     *
     * @param callback where it is one, else there is the call
     */
    record Attempt(
            @Nullable Long call,
            @Nullable Long callback,
            @Nullable Long customer,
            String number,
            Outcome how,
            Instant at) {}

    /** Until the transaction ends nobody else says whose row is whose. */
    void lock() throws SQLException {
        statements.first(ONE_AT_A_TIME, row -> 1);
    }

    /** Their open row, made if there is none; the rows are locked. */
    long of(MissedPerson person, Outcome how, Instant at) throws SQLException {
        Optional<Long> open = open(person, 0);
        return open.isPresent()
                ? open.get()
                : statements.number(ADD, person.number(), person.customer(), how.name(), at, at);
    }

    /** Their open row beside this one. */
    Optional<Long> open(MissedPerson person, long beside) throws SQLException {
        if (person.isNobody()) {
            return Optional.empty();
        }
        return person.customer() == null
                ? statements.first(OF_NUMBER, row -> row.getLong(1), person.number(), beside)
                : statements.first(OF_CUSTOMER, row -> row.getLong(1), person.customer(), beside);
    }

    /** What leads to this row, the latest first. */
    List<Attempt> attempts(long id) throws SQLException {
        return statements.list(ATTEMPTS, MissedRows::attempt, id);
    }

    void lead(Attempt attempt, long to) throws SQLException {
        if (attempt.callback() == null) {
            statements.change("update missed_call set caller_id = ? where call_id = ?", to, attempt.call());
        } else {
            statements.change("update callback set missed_id = ? where id = ?", to, attempt.callback());
        }
    }

    void recount(long id) throws SQLException {
        statements.change(RECOUNT, id, id);
    }

    void belongsTo(long id, MissedPerson person) throws SQLException {
        statements.change(
                "update missed_caller set customer_id = ?, number = ? where id = ?",
                person.customer(),
                person.number(),
                id);
    }

    /** Nothing leads to it any more. */
    void drop(long id) throws SQLException {
        statements.change("delete from missed_caller where id = ?", id);
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject(1, Long.class),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getString(4),
                Outcome.valueOf(row.getString(5)),
                RowTime.instant(row, 6));
    }
}
