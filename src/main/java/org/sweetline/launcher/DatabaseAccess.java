package org.sweetline.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the product finds its database. */
record DatabaseAccess(String url, String user, String password) {
    private static final int OLDEST_POSTGRES = 14;
    private static final String PATIENCE_SECONDS = "10";

    /** Connects once, so that a wrong setting is named before the server is started for nothing. */
    DatabaseAccess checked() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRES) {
                throw new StartFailure("The database at " + address() + " is PostgreSQL " + version
                        + "; Sweetline needs " + OLDEST_POSTGRES + " or newer.");
            }
            return this;
        } catch (SQLException refused) {
            throw new StartFailure("The database at " + address() + " " + reason(refused), refused);
        }
    }

    /** Reads jdbc:postgresql://… and postgres://user:password@… alike; user and password of their own win. */
    static DatabaseAccess external(Configuration configuration, String given) {
        String url = given.replaceFirst("^(jdbc:postgresql|postgresql|postgres)://", "jdbc:postgresql://");
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new StartFailure("SWEETLINE_DATABASE_URL must look like jdbc:postgresql://host:5432/database.");
        }
        String user = "";
        String password = "";
        int at = url.lastIndexOf('@');
        if (at > 0) {
            String[] credentials =
                    url.substring("jdbc:postgresql://".length(), at).split(":", 2);
            user = decoded(credentials[0]);
            password = credentials.length > 1 ? decoded(credentials[1]) : "";
            url = "jdbc:postgresql://" + url.substring(at + 1);
        }
        return new DatabaseAccess(
                url,
                configuration.text("sweetline.database.user", user.isEmpty() ? "sweetline" : user),
                configuration.text("sweetline.database.password", password));
    }

    void handOn(Configuration configuration) {
        configuration.set("sweetline.database.url", url);
        configuration.set("sweetline.database.user", user);
        configuration.set("sweetline.database.password", password);
    }

    /** The URL without what follows a question mark, where people put passwords. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return address() + " as " + user;
    }

    private String reason(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "refuses user " + user + " (SWEETLINE_DATABASE_USER, SWEETLINE_DATABASE_PASSWORD).";
            case "3D000" -> "does not exist (SWEETLINE_DATABASE_URL).";
            case "08001", "08004", "08006" -> "cannot be reached (SWEETLINE_DATABASE_URL).";
            default ->
                "cannot be used: "
                        + String.valueOf(refused.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(state);
        };
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }
}
