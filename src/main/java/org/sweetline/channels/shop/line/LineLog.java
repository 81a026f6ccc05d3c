package org.sweetline.channels.shop.line;

import java.sql.SQLException;

/** Remembers how the line to a shop stands, across restarts and nodes. */
public interface LineLog {
    LineState read(String shop) throws SQLException;

    /** False, and nothing is written, when somebody wrote after {@code before} was read. */
    boolean write(String shop, LineState before, LineState after) throws SQLException;
}
