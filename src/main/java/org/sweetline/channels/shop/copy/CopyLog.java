package org.sweetline.channels.shop.copy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Remembers how the copy of each list stands and which stretches are still unread, across restarts and nodes. */
interface CopyLog {
    Standing standing(String listing) throws SQLException;

    /** Every node reads what the last one wrote. */
    void write(String listing, Standing standing) throws SQLException;

    void open(Gap gap) throws SQLException;

    /** The newest unread stretch of any list that does not rest and reaches above the given time. */
    Optional<Gap> newestGap(Instant now, Instant above) throws SQLException;

    /** Whether a stretch is unread, of one list or, without a name, of any. */
    boolean isUnread(Optional<String> listing) throws SQLException;

    void replace(Gap gap) throws SQLException;

    void close(Gap gap) throws SQLException;
}
