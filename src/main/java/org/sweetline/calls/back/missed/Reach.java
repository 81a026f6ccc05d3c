package org.sweetline.calls.back.missed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/**
 * That somebody was reached.
 *
 * @param account who of ours did it, null where nobody did
 * @param entry the reply it rests on, null where it is none
 */
record Reach(
        Reached how,
        @Nullable Long account,
        Instant at,
        @Nullable Long entry) {

    /** Of its four columns in their order. */
    static Reach read(ResultSet row) throws SQLException {
        return new Reach(
                Reached.valueOf(row.getString(1)),
                row.getObject(2, Long.class),
                RowTime.instant(row, 3),
                row.getObject(4, Long.class));
    }
}
