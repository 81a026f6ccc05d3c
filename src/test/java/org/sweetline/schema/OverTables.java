package org.sweetline.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Statements and tables for tests that bring their own database. */
public final class OverTables {
    private static final String OWNER = "postgres";
    private static final String MIGRATED = "migrated";

    private static @Nullable EmbeddedPostgres server;
    private static int opened;

    private OverTables() {}

    public static Statements of(DataSource tables) {
        return new Statements(tables);
    }

    /** Every table and not one row of anybody else's, in a database that ends with the tests. */
    public static synchronized DataSource open() {
        try {
            EmbeddedPostgres running = server == null ? migrated() : server;
            server = running;
            String name = "tables_" + ++opened;
            create(running, name + " template " + MIGRATED);
            return running.getDatabase(OWNER, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres migrated() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        create(postgres, MIGRATED);
        Flyway.configure()
                .dataSource(postgres.getDatabase(OWNER, MIGRATED))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return postgres;
    }

    private static void create(EmbeddedPostgres postgres, String database) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }
}
