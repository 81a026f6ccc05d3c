package org.sweetline.people.callers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** Which customers callers were, as people of ours said. In the transaction of whoever says or asks it. */
@ApplicationScoped
public class SaidCallers {
    private static final String EXPECTED = """
            select living_customer(customer_id) from said_caller
            where withdrawn_at is null and (sid = ? or number = ? and number <> '')
            order by (sid = ?) desc, id desc limit 1
            """;
    private static final String STANDING = """
            select sid, number, living_customer(customer_id), call_customer, ticket, ticket_customer
            from said_caller where sid = ? and withdrawn_at is null
            """;
    private static final String SAY = """
            insert into said_caller
                (sid, number, customer_id, call_customer, ticket, ticket_customer, account_id, said_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PLACE =
            "update said_caller set ticket = ?, ticket_customer = ? where sid = ? and withdrawn_at is null";
    private static final String WITHDRAW = """
            update said_caller set withdrawn_at = ?, withdrawn_by = ? where sid = ? and withdrawn_at is null
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    SaidCallers(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Who it was said to be on this call, else who it was the last time the number called. */
    public Optional<Long> expected(String sid, String number) {
        return read(EXPECTED, row -> row.getLong(1), sid, number, sid);
    }

    /** What was said of this call and not taken back. */
    public Optional<Saying> standing(String sid) {
        return read(STANDING, SaidCallers::saying, sid);
    }

    public void say(Saying saying, long account) {
        change(
                SAY,
                saying.sid(),
                saying.number(),
                saying.customer(),
                saying.callCustomer(),
                saying.ticket(),
                saying.ticketCustomer(),
                account,
                clock.instant());
    }

    /** The call was filed only afterwards. */
    public void place(Saying saying) {
        change(PLACE, saying.ticket(), saying.ticketCustomer(), saying.sid());
    }

    public void withdraw(String sid, long account) {
        change(WITHDRAW, clock.instant(), account, sid);
    }

    private <T> Optional<T> read(String sql, Statements.RowReader<T> reader, Object... values) {
        try {
            return statements.first(sql, reader, values);
        } catch (SQLException e) {
            throw new IllegalStateException("What was said of callers can't be read", e);
        }
    }

    private void change(String sql, @Nullable Object... values) {
        try {
            statements.change(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("What was said of a caller could not be put down", e);
        }
    }

    private static Saying saying(ResultSet row) throws SQLException {
        return new Saying(row.getString(1), row.getString(2), row.getLong(3), id(row, 4), id(row, 5), id(row, 6));
    }

    private static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
