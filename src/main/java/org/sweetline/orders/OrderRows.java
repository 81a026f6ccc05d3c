package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.time.RowTime;

/** Reads and writes orders in batches: a handful of statements, however many orders they hold. */
@ApplicationScoped
class OrderRows {

    private static final String KNOWN = """
            select o.id, o.shop, o.external_id, o.updated_at, o.content_hash
            from shop_order o join unnest(?, ?) as wanted (shop, external_id)
              on o.shop = wanted.shop and o.external_id = wanted.external_id
            """;
    private static final String LOCK = """
            select id, shop, external_id, updated_at, content_hash
            from shop_order where id = any(?) order by id for update
            """;
    private static final String IDS =
            "select nextval(pg_get_serial_sequence('shop_order', 'id')) from generate_series(1, ?)";
    private static final String UPDATE = """
            update shop_order o set %s, customer_id = coalesce(r.customer_id, o.customer_id)
            from json_populate_recordset(null::shop_order, ?::json) r where o.id = r.id
            """;
    private static final Set<String> STAY = Set.of("id", "shop", "external_id", "customer_id");
    private static final String DELETE_LINES = "delete from shop_order_line where order_id = any(?)";
    private static final String LINES = """
            shop_order_line
                (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled, price, total,
                parent_line_id, product_type, invoiced, backordered, discount, tax)
            """;

    /** What our copy says of an order. */
    record Known(long id, Instant updatedAt, String contentHash) {}

    /** An order on its way into a row; the id of a new one is given when it is inserted. */
    static final class Written {

        private long id;
        private final OrderSnapshot order;
        private final String contentHash;
        private @Nullable Long customerId;

        Written(long id, OrderSnapshot order) {
            this.id = id;
            this.order = order;
            this.contentHash = ContentHash.of(order);
        }

        boolean isNewsTo(Known ours) {
            return !order.updatedAt().isBefore(ours.updatedAt()) && !contentHash.equals(ours.contentHash());
        }

        long id() {
            return id;
        }

        OrderSnapshot order() {
            return order;
        }

        String contentHash() {
            return contentHash;
        }

        @Nullable
        Long customerId() {
            return customerId;
        }

        void belongsTo(long customer) {
            customerId = customer;
        }
    }

    /** What our copy has of these orders, without being in anybody's way. */
    Map<OrderKey, Known> known(Connection connection, Collection<OrderKey> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", keys.stream().map(OrderKey::shop).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", keys.stream().map(OrderKey::externalId).toArray()));
            return known(statement);
        }
    }

    /** The same once more, held until the transaction ends: somebody may have changed them meanwhile. */
    Map<OrderKey, Known> lock(Connection connection, List<Written> changed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", changed.stream().map(Written::id).toArray()));
            return known(statement);
        }
    }

    private static Map<OrderKey, Known> known(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            Map<OrderKey, Known> known = new HashMap<>();
            while (row.next()) {
                known.put(
                        new OrderKey(row.getString(2), row.getString(3)),
                        new Known(row.getLong(1), RowTime.instant(row, 4), row.getString(5)));
            }
            return known;
        }
    }

    void insert(Connection connection, List<Written> created, Instant now) throws SQLException {
        if (created.isEmpty()) {
            return;
        }
        giveIds(connection, created);
        List<Map<String, @Nullable Object>> orders = rows(created, now);
        CopyRows.into(
                connection, "shop_order (" + String.join(", ", orders.get(0).keySet()) + ")", copy -> {
                    for (Map<String, @Nullable Object> order : orders) {
                        copy.addAll(order.values()).endRow();
                    }
                });
        insertLines(connection, created);
    }

    void update(Connection connection, List<Written> updated, Instant now) throws SQLException {
        if (updated.isEmpty()) {
            return;
        }
        List<Map<String, @Nullable Object>> orders = rows(updated, now);
        String columns = orders.get(0).keySet().stream()
                .filter(column -> !STAY.contains(column))
                .map(column -> column + " = r." + column)
                .collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(UPDATE.formatted(columns))) {
            statement.setString(1, Json.write(orders));
            statement.executeUpdate();
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

    private static List<Map<String, @Nullable Object>> rows(List<Written> orders, Instant now) {
        return orders.stream().map(written -> OrderColumns.of(written, now)).toList();
    }

    private static void insertLines(Connection connection, List<Written> orders) throws SQLException {
        if (orders.stream().allMatch(written -> written.order.lines().isEmpty())) {
            return;
        }
        CopyRows.into(connection, LINES, copy -> {
            for (Written written : orders) {
                copyLines(written, copy);
            }
        });
    }

    private static void copyLines(Written written, CopyRows row) throws SQLException {
        int position = 0;
        for (OrderLineSnapshot line : written.order.lines()) {
            row.add(written.id)
                    .add(position++)
                    .add(line.lineId())
                    .add(line.sku())
                    .add(line.name());
            row.add(line.ordered()).add(line.shipped()).add(line.refunded()).add(line.canceled());
            row.add(line.price()).add(line.total());
            OrderLineDetails more = line.details();
            row.add(more.parentId()).add(more.productType());
            row.add(more.invoiced())
                    .add(more.backordered())
                    .add(more.discount())
                    .add(more.tax());
            row.endRow();
        }
    }
}
