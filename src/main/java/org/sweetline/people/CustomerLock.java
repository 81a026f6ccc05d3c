package org.sweetline.people;

import java.sql.SQLException;
import org.sweetline.schema.Statements;

/** Keeps a customer as they are until the running transaction ends: what is counted stays counted. */
public final class CustomerLock {

    private static final String HOLD = "select id from customer where id = ? for update";

    private CustomerLock() {}

    public static void hold(Statements statements, CustomerNumber customer) throws SQLException {
        if (statements.first(HOLD, row -> row.getLong(1), customer.id()).isEmpty()) {
            throw CustomerNumber.noSuch(customer.toString());
        }
    }
}
