package org.sweetline.contact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Who may make a customer of a contact: one transaction at a time, until it ends. Takers in two orders would wait for each
 * other, so a transaction takes all that it needs at once, in the order of their text.
 */
public final class ContactTurns {

    /** Of an array of texts, in its order; answers one row. */
    public static final String TAKE = """
            select count(pg_advisory_xact_lock(hashtextextended(value, 7))::text)
            from (select value from unnest(?) with ordinality as wanted (value, place) order by place) as ordered
            """;

    private ContactTurns() {}

    public static void take(Connection connection, Collection<String> values) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setArray(1, connection.createArrayOf("text", new TreeSet<>(values).toArray()));
            statement.execute();
        }
    }
}
