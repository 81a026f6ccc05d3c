package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.orders.TrackingSnapshot;
import org.sweetline.orders.page.OrderPages.PlacedOrder;
import org.sweetline.orders.page.OrderView.OrderCustomerView;
import org.sweetline.orders.state.Fulfilment;
import org.sweetline.orders.state.OrderFacts;
import org.sweetline.people.CustomerNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;

/** Makes rows of orders whole: with their lines, their parcels, and what has become of them. */
@ApplicationScoped
class OrderOutline {

    static final String QUERY = """
            select o.id, o.number, o.external_id, o.shop, o.store, o.state, o.status, o.email, o.phone, o.customer_name,
                o.currency, o.total, o.refunded, o.placed_at, o.updated_at, o.synced_at, o.city, o.country, o.tracking,
                o.edited_to, c.id, c.name
            from shop_order o left join customer c on c.id = o.customer_id
            """;
    private static final String LINES =
            "select " + LineRow.COLUMNS + " from shop_order_line where order_id = any(?) order by order_id, position";

    private final OrdersConfig config;
    private final Clock clock;

    @Inject
    OrderOutline(OrdersConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    record Row(
            long id,
            String number,
            String externalId,
            String shop,
            String store,
            String state,
            String status,
            String email,
            String phone,
            String name,
            String currency,
            BigDecimal total,
            BigDecimal refunded,
            Instant placedAt,
            Instant updatedAt,
            Instant syncedAt,
            String city,
            String country,
            List<TrackingSnapshot> tracking,
            boolean replaced,
            @Nullable OrderCustomerView customer) {

        static Row of(ResultSet row) throws SQLException {
            long customer = row.getLong(21);
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    row.getBigDecimal(12),
                    row.getBigDecimal(13),
                    RowTime.instant(row, 14),
                    RowTime.instant(row, 15),
                    RowTime.instant(row, 16),
                    row.getString(17),
                    row.getString(18),
                    List.of(Json.read(row.getString(19), TrackingSnapshot[].class)),
                    !row.getString(20).isEmpty(),
                    customer == 0 ? null : new OrderCustomerView(CustomerNumber.text(customer), row.getString(22)));
        }
    }

    List<PlacedOrder> complete(Connection connection, Map<Long, Row> orders) throws SQLException {
        if (orders.isEmpty()) {
            return List.of();
        }
        Map<Long, List<LineRow>> lines = lines(connection, orders);
        Map<Long, ParcelRows> parcels = ParcelRows.of(connection, orders.keySet());
        return orders.values().stream()
                .map(row -> placed(
                        row,
                        new OrderLines(lines.getOrDefault(row.id(), List.of())),
                        parcels.getOrDefault(row.id(), ParcelRows.NONE)))
                .toList();
    }

    private static Map<Long, List<LineRow>> lines(Connection connection, Map<Long, Row> orders) throws SQLException {
        Map<Long, List<LineRow>> lines = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LINES)) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", orders.keySet().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.computeIfAbsent(row.getLong(1), order -> new ArrayList<>())
                            .add(LineRow.of(row));
                }
            }
        }
        return lines;
    }

    private PlacedOrder placed(Row row, OrderLines lines, ParcelRows parcels) {
        Fulfilment fulfilment = new Fulfilment(
                new OrderFacts(
                        row.state(),
                        row.status(),
                        row.total(),
                        row.refunded(),
                        row.placedAt(),
                        parcels.shipments(),
                        row.replaced(),
                        lines.facts()),
                clock.instant(),
                config.delayedAfter());
        return new PlacedOrder(
                new TimeCursor(row.placedAt(), row.id()), view(row, lines, parcels.with(row.tracking()), fulfilment));
    }

    private static OrderView view(Row row, OrderLines lines, List<TrackingSnapshot> tracks, Fulfilment fulfilment) {
        return new OrderView(
                row.number(),
                row.externalId(),
                row.shop(),
                row.store(),
                row.state(),
                row.status(),
                StandingView.of(fulfilment),
                row.email(),
                row.phone(),
                row.name(),
                row.currency(),
                row.total(),
                row.placedAt(),
                row.updatedAt(),
                row.syncedAt(),
                row.customer(),
                row.city(),
                row.country(),
                lines.views(fulfilment),
                tracks.stream().map(TrackingView::of).toList(),
                null);
    }
}
