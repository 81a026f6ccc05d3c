package org.sweetline.people.merging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What a keeper's own row learns from the duplicate's, and how it forgets it again. */
final class KeeperRow {

    /** Columns of the customer and what the keeper {@code k} has of them beside the duplicate {@code d}. */
    private static final List<String[]> COLUMNS = List.of(
            new String[] {"name", "case when k.name = '' then d.name else k.name end"},
            new String[] {"language", "case when k.language = '' then d.language else k.language end"});

    private final Connection connection;

    KeeperRow(Connection connection) {
        this.connection = connection;
    }

    /** The row of a customer, as the record of a merge keeps it. */
    String read(long customer) throws SQLException {
        return one("select to_jsonb(c)::text from customer c where id = ?", customer);
    }

    void learn(long duplicate, long keeper) throws SQLException {
        StringBuilder set = new StringBuilder();
        StringBuilder differs = new StringBuilder();
        for (String[] column : COLUMNS) {
            set.append("%s = %s, ".formatted(column[0], column[1]));
            differs.append(" or k.%s is distinct from %s".formatted(column[0], column[1]));
        }
        String sql = "update customer k set " + set + "version = k.version + 1 from customer d"
                + " where k.id = ? and d.id = ? and (false" + differs + ")";
        update(sql, keeper, duplicate);
    }

    /** A column that nobody changed since gets back what it had; the rest stays. */
    void forget(long keeper, String before, String after) throws SQLException {
        StringBuilder set = new StringBuilder();
        for (String[] column : COLUMNS) {
            set.append("%1$s = case when to_jsonb(k) -> '%1$s' = m.after -> '%1$s' then b.%1$s else k.%1$s end, "
                    .formatted(column[0]));
        }
        String sql = "update customer k set " + set + "version = k.version + 1"
                + " from (select ?::jsonb as before, ?::jsonb as after) m, jsonb_populate_record(null::customer, m.before) b"
                + " where k.id = ? and m.before <> m.after";
        update(sql, before, after, keeper);
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private String one(String sql, long parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
