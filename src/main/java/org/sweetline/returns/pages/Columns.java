package org.sweetline.returns.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.Words;

/** Reads columns as the API writes them. */
final class Columns {

    private Columns() {}

    /** A constant's name, as its word. */
    static String word(ResultSet row, int column) throws SQLException {
        return Words.of(row.getString(column));
    }

    static @Nullable String wordOrNull(ResultSet row, int column) throws SQLException {
        return Words.ofNullable(row.getString(column));
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
}
