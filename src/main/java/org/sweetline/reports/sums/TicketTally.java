package org.sweetline.reports.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.numbers.Share;

/**
 * What was counted of one group of tickets.
 *
 * @param replySeconds the median until the first answer, and the time in which nine of ten had one
 */
public record TicketTally(
        String key,
        long opened,
        long asked,
        long answered,
        long inTime,
        long solved,
        long reopened,
        @Nullable Double replySeconds,
        @Nullable Double slowReplySeconds,
        @Nullable Double solveSeconds) {

    public static final TicketTally NOTHING = new TicketTally("", 0, 0, 0, 0, 0, 0, null, null, null);

    static TicketTally read(ResultSet row) throws SQLException {
        return new TicketTally(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getObject(8, Double.class),
                row.getObject(9, Double.class),
                row.getObject(10, Double.class));
    }

    public Share answeredInTime() {
        return new Share(inTime, asked);
    }

    public Share solvedShare() {
        return new Share(solved, opened);
    }

    public Share reopenedShare() {
        return new Share(reopened, opened);
    }
}
