package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sweetline.orders.OrderPartTable.Written;
import org.sweetline.time.RowTime;

/** Writes parts of orders in batches: the same handful of statements, however many they are. */
@ApplicationScoped
class OrderPartRows {

    /** Parts come in pages of a hundred, rarely two at once; waiting is cheaper than untangling two writers. */
    private static final String ONE_WRITER = "select pg_advisory_xact_lock(hashtext(?))";

    private static final String KNOWN = """
            select p.id, p.shop, p.external_id, p.updated_at, p.content_hash
            from %s p join unnest(?, ?) as wanted (shop, external_id)
              on p.shop = wanted.shop and p.external_id = wanted.external_id
            """;
    private static final String IDS = "select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)";
    private static final String DELETE = "delete from %s where id = any(?)";
    private static final String ORDERS = """
            select distinct o.id from shop_order o join unnest(?, ?) as wanted (shop, external_id)
              on o.shop = wanted.shop and o.external_id = wanted.external_id
            order by o.id
            """;

    /** What became of a batch. */
    record Outcome<T>(int created, int updated, List<Written<T>> written) {}

    private record Known(long id, Instant updatedAt, String contentHash) {}

    <T extends Record & OrderPart> Outcome<T> write(
            Connection connection, Map<OrderKey, T> parts, OrderPartTable<T> table, Instant now) throws SQLException {
        lock(connection, table.table());
        Map<OrderKey, Known> known = known(connection, parts.keySet(), table.table());
        List<Written<T>> updated = updated(parts, known);
        List<Written<T>> created = created(connection, parts, known, table.table());
        List<Written<T>> written = new ArrayList<>(updated);
        written.addAll(created);
        if (!updated.isEmpty()) {
            delete(connection, updated, table.table());
        }
        if (!written.isEmpty()) {
            table.copy(connection, written, now);
        }
        return new Outcome<>(created.size(), updated.size(), written);
    }

    /** The orders of these parts, as far as our copy has them. */
    <T extends OrderPart> List<Long> ordersOf(Connection connection, List<Written<T>> written) throws SQLException {
        if (written.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(ORDERS)) {
            statement.setArray(1, texts(connection, written, one -> one.part().shop()));
            statement.setArray(2, texts(connection, written, one -> one.part().orderId()));
            return ids(statement);
        }
    }

    private static void lock(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ONE_WRITER)) {
            statement.setString(1, table);
            statement.execute();
        }
    }

    private static Map<OrderKey, Known> known(Connection connection, Collection<OrderKey> keys, String table)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN.formatted(table))) {
            statement.setArray(1, texts(connection, keys, OrderKey::shop));
            statement.setArray(2, texts(connection, keys, OrderKey::externalId));
            Map<OrderKey, Known> known = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(
                            new OrderKey(row.getString(2), row.getString(3)),
                            new Known(row.getLong(1), RowTime.instant(row, 4), row.getString(5)));
                }
            }
            return known;
        }
    }

    private static <T extends Record & OrderPart> List<Written<T>> updated(
            Map<OrderKey, T> parts, Map<OrderKey, Known> known) {
        List<Written<T>> updated = new ArrayList<>();
        known.forEach((key, ours) -> {
            T part = parts.get(key);
            String hash = part == null ? ours.contentHash() : ContentHash.of(part);
            if (part != null && !part.updatedAt().isBefore(ours.updatedAt()) && !hash.equals(ours.contentHash())) {
                updated.add(new Written<>(ours.id(), part, hash));
            }
        });
        return updated;
    }

    private static <T extends Record & OrderPart> List<Written<T>> created(
            Connection connection, Map<OrderKey, T> parts, Map<OrderKey, Known> known, String table)
            throws SQLException {
        Map<OrderKey, T> fresh = new LinkedHashMap<>(parts);
        fresh.keySet().removeAll(known.keySet());
        if (fresh.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(IDS)) {
            statement.setString(1, table);
            statement.setInt(2, fresh.size());
            List<Long> ids = ids(statement);
            List<Written<T>> created = new ArrayList<>(ids.size());
            for (T part : fresh.values()) {
                created.add(new Written<>(ids.get(created.size()), part, ContentHash.of(part)));
            }
            return created;
        }
    }

    private static <T> void delete(Connection connection, List<Written<T>> updated, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE.formatted(table))) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", updated.stream().map(Written::id).toArray()));
            statement.executeUpdate();
        }
    }

    private static <T> Array texts(Connection connection, Collection<T> from, Function<T, String> text)
            throws SQLException {
        return connection.createArrayOf("text", from.stream().map(text).toArray());
    }

    private static List<Long> ids(PreparedStatement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }
}
