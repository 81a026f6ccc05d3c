package org.sweetline.search;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reading of the core's tables by lists of ids; nothing is ever written. */
final class Rows {

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Rows() {}

    static <T> List<T> byIds(Connection connection, String sql, Collection<Long> ids, Reader<T> reader)
            throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Array array = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array);
            return read(statement, reader);
        } finally {
            array.free();
        }
    }

    static List<Long> below(Connection connection, String table, long id, int limit) throws SQLException {
        String sql = "select id from " + table + " where id < ? order by id desc limit ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.setInt(2, limit);
            return read(statement, row -> row.getLong(1));
        }
    }

    static long count(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table)) {
            return read(statement, row -> row.getLong(1)).get(0);
        }
    }

    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static List<String> lines(ResultSet row, int column) throws SQLException {
        return text(row, column).lines().filter(line -> !line.isBlank()).toList();
    }

    private static <T> List<T> read(PreparedStatement statement, Reader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return all;
    }
}
