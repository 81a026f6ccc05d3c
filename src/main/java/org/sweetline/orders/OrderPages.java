package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.json.Json;
import org.sweetline.orders.OrderView.OrderCustomerView;
import org.sweetline.orders.OrderView.OrderLineView;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;

/** Reads orders for pages: two queries, however many they are. */
@ApplicationScoped
public class OrderPages {

    private static final String COLUMNS = """
            select o.id, o.number, o.shop, o.store, o.state, o.status, o.email, o.phone, o.customer_name, o.currency, o.total,
                o.placed_at, o.updated_at, o.synced_at, o.city, o.country, o.tracking, c.id, c.name
            from shop_order o left join customer c on c.id = o.customer_id
            """;
    private static final String LINES = """
            select order_id, sku, name, ordered, shipped, refunded, canceled, price, total
            from shop_order_line where order_id = any(?) order by order_id, position
            """;

    private final DataSource dataSource;

    @Inject
    OrderPages(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An order with the place that it takes in a list. */
    public record PlacedOrder(TimeCursor place, OrderView view) {}

    /** The newest order that has this number, with or without leading zeros. */
    public Optional<OrderView> byNumber(String number) throws SQLException {
        String sql = COLUMNS + " where o.searchable_number = ? order by o.placed_at desc, o.id desc limit 1";
        return read(sql, OrderNumber.searchable(number)).stream()
                .map(PlacedOrder::view)
                .findFirst();
    }

    /** Newest first. */
    public List<PlacedOrder> list(Optional<TimeCursor> after, int limit) throws SQLException {
        String page = " order by o.placed_at desc, o.id desc limit " + limit;
        return after.isPresent()
                ? read(
                        COLUMNS + " where (o.placed_at, o.id) < (?, ?)" + page,
                        at(after.get()),
                        after.get().id())
                : read(COLUMNS + page);
    }

    /** A customer's newest orders. */
    public List<PlacedOrder> ofCustomer(long customer, int limit) throws SQLException {
        return read(
                COLUMNS + " where o.customer_id = living_customer(?) order by o.placed_at desc, o.id desc limit "
                        + limit,
                customer);
    }

    private List<PlacedOrder> read(String sql, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            Map<Long, PlacedOrder> orders = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    OrderView view = view(rows);
                    orders.put(
                            rows.getLong(1), new PlacedOrder(new TimeCursor(view.placedAt(), rows.getLong(1)), view));
                }
            }
            addLines(connection, orders);
            return List.copyOf(orders.values());
        }
    }

    private OrderView view(ResultSet row) throws SQLException {
        long customer = row.getLong(18);
        return new OrderView(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBigDecimal(11),
                RowTime.instant(row, 12),
                RowTime.instant(row, 13),
                RowTime.instant(row, 14),
                customer == 0 ? null : new OrderCustomerView("C-" + customer, row.getString(19)),
                row.getString(15),
                row.getString(16),
                new ArrayList<>(),
                List.of(Json.read(row.getString(17), TrackingSnapshot[].class)));
    }

    private static void addLines(Connection connection, Map<Long, PlacedOrder> orders) throws SQLException {
        if (orders.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(LINES)) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", orders.keySet().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    PlacedOrder order = orders.get(row.getLong(1));
                    if (order != null) {
                        order.view().lines().add(line(row));
                    }
                }
            }
        }
    }

    private static OrderLineView line(ResultSet row) throws SQLException {
        return new OrderLineView(
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9));
    }

    private static OffsetDateTime at(TimeCursor cursor) {
        return cursor.at().atOffset(java.time.ZoneOffset.UTC);
    }
}
