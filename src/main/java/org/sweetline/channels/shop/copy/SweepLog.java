package org.sweetline.channels.shop.copy;

import java.sql.SQLException;
import java.util.Optional;

/** Remembers how far the nightly walk is, across restarts and nodes. */
interface SweepLog {
    /** The newest night's. */
    Optional<Walk> last() throws SQLException;

    void write(Walk walk) throws SQLException;
}
