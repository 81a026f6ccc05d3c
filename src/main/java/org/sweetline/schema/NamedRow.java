package org.sweetline.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/** A row of many columns, read by their names; one of few is as well read by position. */
public final class NamedRow {

    private final ResultSet row;

    public NamedRow(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    /** Null also for "", which is how most columns say that there is none. */
    public @Nullable String filledOrNull(String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null || text.isEmpty() ? null : text;
    }

    public boolean is(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public int count(String column) throws SQLException {
        return row.getInt(column);
    }

    public @Nullable Integer countOrNull(String column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? null : (Integer) count;
    }

    public long number(String column) throws SQLException {
        return row.getLong(column);
    }

    public @Nullable Long numberOrNull(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : (Long) number;
    }

    public Instant time(String column) throws SQLException {
        return RowTime.instant(row, row.findColumn(column));
    }

    public @Nullable Instant timeOrNull(String column) throws SQLException {
        return RowTime.nullable(row, row.findColumn(column));
    }
}
