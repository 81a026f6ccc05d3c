package org.sweetline.channels.shop.line;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes episodes; a shop has one open episode at most. */
final class EpisodeRows {
    private static final String BEGIN = """
            insert into shop_episode (shop, began_at, worst, failures, last_words) values (?, ?, ?, ?, '')
            on conflict (shop) where ended_at is null do update set worst = excluded.worst
            returning id
            """;
    private static final String FAILED =
            "update shop_episode set failures = failures + 1, last_words = ? where shop = ? and ended_at is null";
    private static final String END =
            "update shop_episode set ended_at = ? where shop = ? and ended_at is null returning id";

    private EpisodeRows() {}

    /** Begins one, or makes the open one worse. */
    static long begin(Connection connection, String shop, Health health, int failures) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, shop);
            statement.setObject(2, health.since().atOffset(ZoneOffset.UTC));
            statement.setString(3, health.state().name());
            statement.setInt(4, failures);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static void failed(Connection connection, String shop, String words) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FAILED)) {
            statement.setString(1, words);
            statement.setString(2, shop);
            statement.executeUpdate();
        }
    }

    static Optional<Long> end(Connection connection, String shop, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setString(2, shop);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }
}
