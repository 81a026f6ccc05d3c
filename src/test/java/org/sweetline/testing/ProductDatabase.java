package org.sweetline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A product's own PostgreSQL, looked at from beside. */
public final class ProductDatabase implements AutoCloseable {
    private static final int PORT_LINE = 3;
    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
            order by 1, 2
            """;

    private final Connection connection;

    public ProductDatabase(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/sweetline",
                "sweetline",
                Files.readString(data.resolve("postgres-password")).strip());
    }

    /** Every row of every text of every table that has one of the words in it, as {@code table.column: text}. */
    public List<String> rowsWith(List<String> words) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String[] column : columns()) {
            String text = column[2].equals("bytea") ? "encode(%s, 'escape')" : "%s::text";
            String sql = "select left(%1$s, 300) from %2$s where %1$s ilike any(?)"
                    .formatted(text.formatted('"' + column[1] + '"'), column[0]);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Object[] patterns = words.stream().map(word -> "%" + word + "%").toArray();
                statement.setArray(1, connection.createArrayOf("text", patterns));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(column[0] + "." + column[1] + ": " + row.getString(1));
                    }
                }
            }
        }
        return found;
    }

    /** The rows of a question, their columns joined by blanks. */
    public List<String> rows(String sql) {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(row.getString(column)));
                }
                found.add(String.join(" ", cells));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return found;
    }

    /** Puts rows there that no door would take in this time, such as those of last year. */
    public void change(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        }
    }

    public long number(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The tables of a list of rows. */
    public static List<String> tables(List<String> rows) {
        return rows.stream()
                .map(row -> row.substring(0, row.indexOf('.')))
                .distinct()
                .collect(Collectors.toList());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String[]> columns() throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                columns.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
            }
        }
        return columns;
    }
}
