package org.sweetline.notices;

import java.sql.SQLException;
import java.time.Instant;

/**
 * A part of the product that is asked about its notices just before they leave: a mail server may have put them off for
 * hours. Purposes without an owner leave whenever they can.
 */
public interface NoticeOwner {

    /** The {@link Notice#purpose()} that it answers for. */
    String purpose();

    /** In a transaction that keeps what it notes, unless it says later. */
    Departure departure(String about) throws SQLException;

    /** A mail server has taken it; in the transaction that notes so. */
    void departed(String about, Instant at) throws SQLException;
}
