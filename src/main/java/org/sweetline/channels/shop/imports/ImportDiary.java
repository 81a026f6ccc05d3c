package org.sweetline.channels.shop.imports;

import java.sql.SQLException;

/** Where an import says how far it is. */
interface ImportDiary {
    ImportTally tally();

    /** Called when the tally has moved on; it may be written down now, or later. */
    void note() throws SQLException;
}
