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

    /**
     * {@code call empty('ticket, account')} takes every row of these and of whatever refers to them, as {@code truncate …
     * cascade} would: that one makes a hundred and fifty tables anew, which takes seconds where files are slow.
     */
    private static final String EMPTY = """
            create procedure empty(names text) language plpgsql as $$
            declare
                emptied regclass;
            begin
                perform set_config('session_replication_role', 'replica', true);
                for emptied in
                    with recursive named as (
                        select cast(trim(name) as regclass) as tab from regexp_split_to_table(names, ',') name
                        union
                        select cast(c.conrelid as regclass) from pg_constraint c join named on c.confrelid = named.tab
                        where c.contype = 'f'
                    ) select tab from named
                loop
                    execute format('delete from %s', emptied);
                end loop;
            end $$
            """;

    private static @Nullable EmbeddedPostgres server;
    private static int opened;

    private OverTables() {}

    public static Statements of(DataSource tables) {
        return new Statements(tables);
    }

    /** Every table and not one row of anybody else's, in a database that ends with the tests. */
    public static DataSource open() {
        return KeptConnections.over(openPlain());
    }

    /** The same, with a connection of its own for each statement: for who takes the database away. */
    public static synchronized DataSource openPlain() {
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
        run(postgres.getDatabase(OWNER, MIGRATED), EMPTY);
        return postgres;
    }

    private static void create(EmbeddedPostgres postgres, String database) throws SQLException {
        run(postgres.getPostgresDatabase(), "create database " + database);
    }

    private static void run(DataSource in, String sql) throws SQLException {
        try (Connection connection = in.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
