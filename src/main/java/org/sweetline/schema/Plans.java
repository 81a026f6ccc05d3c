package org.sweetline.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How the database plans the statements of a transaction. */
public final class Plans {

    private Plans() {}

    /**
     * Once more for each statement, by what the tables hold now: for a batch, at the beginning of which they may have grown
     * since the connection last planned.
     */
    public static void anew(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("discard plans");
        }
    }

    /**
     * For the rest of the transaction: a plan for arrays of unknown length, kept from when the tables were small, makes a
     * batch take seconds.
     */
    public static void eachTime(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_custom_plan");
        }
    }
}
