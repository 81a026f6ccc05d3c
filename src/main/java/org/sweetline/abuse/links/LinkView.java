package org.sweetline.abuse.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.sweetline.people.CustomerNumber;
import org.sweetline.web.Words;

/**
 * Somebody who has an identifier in common.
 *
 * @param kinds empty where only a house is shared
 * @param weight together; from 1.0 by two kinds on they are taken for one person
 * @param samePerson whether they are
 */
public record LinkView(String customer, String name, List<String> kinds, double weight, boolean samePerson) {

    static LinkView of(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray(3).getArray();
        return new LinkView(
                CustomerNumber.text(row.getLong(1)),
                row.getString(2),
                Arrays.stream(kinds)
                        .map(kind -> Words.of(IdentifierKind.valueOf(kind)))
                        .toList(),
                row.getDouble(4),
                row.getBoolean(5));
    }
}
