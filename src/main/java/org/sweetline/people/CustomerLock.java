package org.sweetline.people;

import java.sql.SQLException;
import org.sweetline.schema.Statements;

/** Keeps a customer as they are until the running transaction ends: what is counted stays counted. */
public final class CustomerLock {

    private static final String HOLD =
            "select id from customer where id = living_customer(?) and erased_at is null for update";

    private CustomerLock() {}

    /** Answers who it is: of a merged customer the one they are merged into. */
    public static CustomerNumber hold(Statements statements, CustomerNumber asked) throws SQLException {
        return statements
                .first(HOLD, row -> new CustomerNumber(row.getLong(1)), asked.id())
                .orElseThrow(() -> CustomerNumber.noSuch(asked.toString()));
    }
}
