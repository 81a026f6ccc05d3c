package org.sweetline.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads times with time zone; {@code getObject} with a class is looked up by reflection for each value. */
public final class RowTime {

    private RowTime() {}

    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static @Nullable Instant nullable(ResultSet row, int column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** Those of an array. */
    public static List<Instant> all(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Timestamp[]) row.getArray(column).getArray())
                .map(Timestamp::toInstant)
                .toList();
    }
}
