package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;

/** Reads and writes orders in batches: a handful of statements, however many orders they hold. */
@ApplicationScoped
class OrderRows {

    private static final String LOCK = """
            select o.id, o.shop, o.external_id, o.updated_at, o.content_hash
            from shop_order o join unnest(?, ?) as wanted (shop, external_id)
              on o.shop = wanted.shop and o.external_id = wanted.external_id
            order by o.id for update of o
            """;
    private static final String IDS =
            "select nextval(pg_get_serial_sequence('shop_order', 'id')) from generate_series(1, ?)";
    private static final String INSERT = """
            insert into shop_order (number, searchable_number, store, state, status, email, phone, customer_name,
                customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash, tracking, id,
                shop, external_id)
            overriding system value
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update shop_order set number = ?, searchable_number = ?, store = ?, state = ?, status = ?, email = ?, phone = ?,
                customer_name = ?, customer_id = coalesce(?, customer_id), currency = ?, total = ?, city = ?, country = ?,
                placed_at = ?, updated_at = ?, synced_at = ?, content_hash = ?, tracking = ?
            where id = ?
            """;
    private static final String DELETE_LINES = "delete from shop_order_line where order_id = any(?)";
    private static final String INSERT_LINE = """
            insert into shop_order_line
                (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled, price, total)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** What our copy says of an order. */
    record Known(long id, Instant updatedAt, String contentHash) {}

    /** An order on its way into a row; the id of a new one is given when it is inserted. */
    static final class Written {

        private long id;
        private final OrderSnapshot order;
        private final String contentHash;
        private @Nullable Long customerId;

        Written(long id, OrderSnapshot order, String contentHash) {
            this.id = id;
            this.order = order;
            this.contentHash = contentHash;
        }

        long id() {
            return id;
        }

        OrderSnapshot order() {
            return order;
        }

        void belongsTo(long customer) {
            customerId = customer;
        }
    }

    Map<OrderKey, Known> lock(Connection connection, Collection<OrderKey> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", keys.stream().map(OrderKey::shop).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", keys.stream().map(OrderKey::externalId).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                Map<OrderKey, Known> known = new HashMap<>();
                while (row.next()) {
                    known.put(
                            new OrderKey(row.getString(2), row.getString(3)),
                            new Known(
                                    row.getLong(1),
                                    row.getObject(4, OffsetDateTime.class).toInstant(),
                                    row.getString(5)));
                }
                return known;
            }
        }
    }

    void insert(Connection connection, List<Written> created, Instant now) throws SQLException {
        if (created.isEmpty()) {
            return;
        }
        giveIds(connection, created);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Written written : created) {
                bind(statement, written, now);
                statement.setString(20, written.order.shop());
                statement.setString(21, written.order.externalId());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        insertLines(connection, created);
    }

    void update(Connection connection, List<Written> updated, Instant now) throws SQLException {
        if (updated.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (Written written : updated) {
                bind(statement, written, now);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        try (PreparedStatement delete = connection.prepareStatement(DELETE_LINES)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", updated.stream().map(Written::id).toArray()));
            delete.executeUpdate();
        }
        insertLines(connection, updated);
    }

    private static void giveIds(Connection connection, List<Written> created) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IDS)) {
            statement.setInt(1, created.size());
            try (ResultSet ids = statement.executeQuery()) {
                for (Written written : created) {
                    ids.next();
                    written.id = ids.getLong(1);
                }
            }
        }
    }

    private void bind(PreparedStatement statement, Written written, Instant now) throws SQLException {
        OrderSnapshot order = written.order;
        statement.setString(1, order.number());
        statement.setString(2, OrderNumber.searchable(order.number()));
        statement.setString(3, order.store());
        statement.setString(4, order.state());
        statement.setString(5, order.status());
        statement.setString(6, order.email());
        statement.setString(7, order.phone());
        statement.setString(8, order.customerName());
        statement.setObject(9, written.customerId, java.sql.Types.BIGINT);
        statement.setString(10, order.currency());
        statement.setBigDecimal(11, order.total());
        statement.setString(12, order.city());
        statement.setString(13, order.country());
        statement.setObject(14, order.placedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(15, order.updatedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(16, now.atOffset(ZoneOffset.UTC));
        statement.setString(17, written.contentHash);
        statement.setString(18, Json.write(order.tracking()));
        statement.setLong(19, written.id);
    }

    private static void insertLines(Connection connection, List<Written> orders) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_LINE)) {
            for (Written written : orders) {
                int position = 0;
                for (OrderLineSnapshot line : written.order.lines()) {
                    statement.setLong(1, written.id);
                    statement.setInt(2, position++);
                    statement.setString(3, line.lineId());
                    statement.setString(4, line.sku());
                    statement.setString(5, line.name());
                    statement.setBigDecimal(6, line.ordered());
                    statement.setBigDecimal(7, line.shipped());
                    statement.setBigDecimal(8, line.refunded());
                    statement.setBigDecimal(9, line.canceled());
                    statement.setBigDecimal(10, line.price());
                    statement.setBigDecimal(11, line.total());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
