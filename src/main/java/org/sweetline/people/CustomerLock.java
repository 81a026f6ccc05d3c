package org.sweetline.people;

import java.sql.SQLException;
import org.sweetline.schema.Statements;

/**
 * Keeps a customer as they are until the running transaction ends: what is counted stays counted.
 *
 * <p>Never by a lock of the key: each transaction that wrote something of a customer asks for the key when it commits,
 * with all its rows in its hands, and would wait for whoever holds the customer and waits for one of those rows.
 */
public final class CustomerLock {

    private static final String HOLD =
            "select id from customer where id = living_customer(?) and erased_at is null for no key update";
    private static final String HOLD_IF_THERE = "select id from customer where id = ? for no key update";

    private CustomerLock() {}

    /** Answers who it is: of a merged customer the one they are merged into. */
    public static CustomerNumber hold(Statements statements, CustomerNumber asked) throws SQLException {
        return statements
                .first(HOLD, row -> new CustomerNumber(row.getLong(1)), asked.id())
                .orElseThrow(() -> CustomerNumber.noSuch(asked.toString()));
    }

    /** For what goes on as well when they are gone. */
    public static void holdIfThere(Statements statements, long customer) throws SQLException {
        statements.first(HOLD_IF_THERE, row -> row.getLong(1), customer);
    }
}
