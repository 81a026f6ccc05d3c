package org.sweetline.calls.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads arrays of texts. */
public final class TextArray {

    private TextArray() {}

    public static List<String> read(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
