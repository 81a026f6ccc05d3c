package org.sweetline.abuse.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.time.RowTime;

/**
 * Somebody of whom a person said that they are somebody else, whatever they have in common.
 *
 * @param by null when that account is no more
 */
public record CutTieView(
        String customer, String name, Instant at, @Nullable String by, String reason) {

    static CutTieView of(ResultSet row) throws SQLException {
        return new CutTieView(
                CustomerNumber.text(row.getLong(1)),
                row.getString(2),
                RowTime.instant(row, 3),
                row.getString(4),
                row.getString(5));
    }
}
