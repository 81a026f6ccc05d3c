package org.sweetline.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.SystemUtils;

/** The product's own PostgreSQL, with its data, its binaries and its password inside the data folder. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Map<String, String> SERVER = Map.ofEntries(
            // What the library switches off for the sake of tests.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("jit", "off"),
            Map.entry("wal_compression", "on"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "../logs"),
            Map.entry("log_filename", "postgres-%u.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_size", "0"));

    private static final String MAJOR_VERSION = "17";
    private static final String NAME = "sweetline";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedPostgres postgres;
    private final Path database;
    private final DatabaseAccess access;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Path database, DatabaseAccess access) {
        this.postgres = postgres;
        this.database = database;
        this.access = access;
    }

    /** @param programs PostgreSQL's, packed */
    static EmbeddedDatabase start(DataFolder data, Path programs) {
        Path database = data.in("postgres");
        Path making = data.in("postgres.making");
        checkAccount();
        try {
            removeHalfMade(data, database, making);
            checkVersion(database);
            Postmaster.clear(database);
            String password = Secret.in(data.in("postgres-password"));
            EmbeddedPostgres postgres = launch(data, database, password, programs);
            EmbeddedDatabase started = new EmbeddedDatabase(
                    postgres,
                    database,
                    new DatabaseAccess(
                            "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, NAME, password));
            started.makeDatabase(password);
            Files.deleteIfExists(making);
            return started;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError failed) {
            throw StartFailure.of(
                    failed, "The embedded PostgreSQL does not start; the log in " + data.in("logs") + " says why.");
        }
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        try {
            Optional<Postmaster> running = Postmaster.running(database);
            postgres.close();
            if (running.isPresent() && !running.get().ended(STOP_PATIENCE)) {
                running.get().stop();
            }
        } catch (IOException | StartFailure failed) {
            System.getLogger("sweetline").log(System.Logger.Level.WARNING, "PostgreSQL did not stop cleanly", failed);
        }
    }

    // Whoever was killed while the folder was first made has stored nothing yet: make it again.
    private static void removeHalfMade(DataFolder data, Path database, Path making) throws IOException {
        removeHalfUnpacked(data.in("postgres-bin"));
        if (Files.exists(making)) {
            Postmaster.clearHalfMade(database);
            DataFolder.delete(database);
        }
        if (!Files.exists(database.resolve("PG_VERSION"))) {
            Files.writeString(making, "");
        }
    }

    private static void removeHalfUnpacked(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) {
            return;
        }
        try (var versions = Files.list(binaries)) {
            for (Path version : versions.toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    DataFolder.delete(version);
                }
            }
        }
    }

    private static void checkAccount() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && SystemUtils.IS_OS_LINUX && !LinuxUtils.isUnshareAvailable()) {
            throw new StartFailure(
                    "PostgreSQL refuses to run as root, and `unshare -U` is not allowed here; start Sweetline"
                            + " as an ordinary user, or name a database with SWEETLINE_DATABASE_URL.");
        }
    }

    private static void checkVersion(Path database) throws IOException {
        Path file = database.resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
            throw new StartFailure("The data in " + database + " was written by PostgreSQL "
                    + Files.readString(file).strip() + "; this Sweetline brings " + MAJOR_VERSION
                    + " (docs/operations.md says how to move it).");
        }
    }

    private static EmbeddedPostgres launch(DataFolder data, Path database, String password, Path programs)
            throws IOException {
        Path secret = data.in("postgres-password");
        Path unpacked = data.in("postgres-bin");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(database)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPgBinaryResolver(DatabaseBinaries.unpack(programs, unpacked))
                .setOverrideWorkingDirectory(unpacked.toFile())
                .setPGStartupWait(Duration.ofMinutes(5))
                .setConnectConfig("password", password)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secret.toString())
                // The same order on every machine and after every upgrade of it.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SERVER.forEach(builder::setServerConfig);
        return builder.start();
    }

    private void makeDatabase(String password) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!holds(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!holds(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }
}
