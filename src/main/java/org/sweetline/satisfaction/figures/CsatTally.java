package org.sweetline.satisfaction.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sweetline.satisfaction.numbers.Share;

/** What was counted of one group. */
public record CsatTally(String key, String name, long asked, long answered, long satisfied, long waiting, long clicks) {

    static final CsatTally NOTHING = new CsatTally("", "", 0, 0, 0, 0, 0);

    static CsatTally read(ResultSet row) throws SQLException {
        return new CsatTally(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }

    CsatTally plus(CsatTally other) {
        return new CsatTally(
                "",
                "",
                asked + other.asked,
                answered + other.answered,
                satisfied + other.satisfied,
                waiting + other.waiting,
                clicks + other.clicks);
    }

    public Share response() {
        return new Share(Math.min(answered, asked), asked);
    }

    public Share csat() {
        return new Share(satisfied, answered);
    }
}
