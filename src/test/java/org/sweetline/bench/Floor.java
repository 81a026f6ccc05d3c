package org.sweetline.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** What the product's own PostgreSQL does by itself, on the same disk in the same run. */
final class Floor implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final String url;
    private final String password;
    private final Connection connection;

    Floor(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        url = "jdbc:postgresql://127.0.0.1:" + port + "/sweetline";
        password = Files.readString(data.resolve("postgres-password")).strip();
        connection = open();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table floor_row (id bigint generated always as identity primary key, text text)");
            statement.execute("create table floor_line (like shop_order_line including all)");
        }
    }

    /** Single-row commits by several connections, each row as large as a small mail. */
    Load.Taken commits(int threads, int rows) throws Exception {
        String text = "x".repeat(2_000);
        return Load.closed(threads, rows, thread -> {
            PreparedStatement insert = open().prepareStatement("insert into floor_row (text) values (?)");
            return number -> {
                insert.setString(1, text);
                insert.executeUpdate();
            };
        });
    }

    /** COPY of so many order lines in one transaction, in lines per second. */
    double copyPerSecond(int lines) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            rows.append(line / 4)
                    .append('\t')
                    .append(line % 4)
                    .append("\tL")
                    .append(line)
                    .append("\tSKU-")
                    .append(line % 900)
                    .append("\tHarbor Pullover in Fog\t2\t1\t0\t0\t24.5000\t49.0000\n");
        }
        return copyPerSecond(rows.toString(), lines);
    }

    /** The same of rows of the shape of {@code shop_order_line}. */
    double copyPerSecond(String rows, int lines) throws SQLException, IOException {
        long begun = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy floor_line (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled,"
                                + " price, total) from stdin",
                        new StringReader(rows));
        return lines / ((System.nanoTime() - begun) / 1e9);
    }

    long orders() throws SQLException {
        return count("select count(*) from shop_order");
    }

    long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The median of some runs of a query, its rows read to the end. */
    double millis(int runs, String sql) throws SQLException {
        double[] taken = new double[runs];
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    row.getObject(1);
                }
            }
            taken[run] = (System.nanoTime() - begun) / 1e6;
        }
        return Load.median(taken);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "sweetline", password);
    }
}
