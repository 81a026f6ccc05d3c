package org.sweetline.channels.shop;

import java.sql.SQLException;
import java.util.Optional;

/** Remembers how the store copy stands and which stretches are still unread, across restarts and nodes. */
interface ShopLog {
    Standing standing() throws SQLException;

    /** Every node reads what the last one wrote. */
    void write(Standing standing) throws SQLException;

    void open(Gap gap) throws SQLException;

    /** The newest unread stretch. */
    Optional<Gap> newestGap() throws SQLException;

    void replace(Gap gap) throws SQLException;

    void close(Gap gap) throws SQLException;
}
