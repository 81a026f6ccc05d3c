package org.sweetline.contact;

import java.sql.SQLException;

/** Whom the team does not want to hear from. */
public interface BlockList {

    /** @param number in international form, or whatever the network names in its place */
    boolean blocks(String number) throws SQLException;
}
