package org.sweetline.returns.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketView.PersonView;

/** Reads columns as the API writes them. */
final class Columns {

    private Columns() {}

    /** A constant's name, as its word. */
    static String word(ResultSet row, int column) throws SQLException {
        return word(row.getString(column));
    }

    static @Nullable String wordOrNull(ResultSet row, int column) throws SQLException {
        @Nullable String name = row.getString(column);
        return name == null ? null : word(name);
    }

    static @Nullable Instant timeOrNull(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** An account's id, and its name in the column behind. */
    static @Nullable PersonView personOrNull(ResultSet row, int column) throws SQLException {
        @Nullable Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonView(id, row.getString(column + 1));
    }

    static @Nullable String textOrNull(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text.isEmpty() ? null : text;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
