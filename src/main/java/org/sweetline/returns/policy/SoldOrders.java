package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sweetline.orders.OrderProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.time.RowTime;

/** Reads orders from the store copy, however many, by two queries. */
@ApplicationScoped
public class SoldOrders {

    private static final String ORDERS = """
            select id, number, placed_at, country, currency, total, base_currency, base_total, tracking, comments
            from shop_order where id = any(?)
            """;

    /** Without the parts of bundles, whose money is in their bundle's. A parcel without its order is of no use here. */
    private static final String LINES = """
            select l.order_id, l.line_id, l.sku, l.name, greatest(l.ordered - l.canceled, 0), l.shipped, l.refunded,
                l.price, greatest(l.total - l.discount + l.tax, 0), l.discount,
                sent.at, sent.delivered_at
            from shop_order_line l join shop_order o on o.id = l.order_id
            left join lateral (
                select max(s.created_at) as at, case when bool_and(s.delivered_at is not null) then max(s.delivered_at) end
                    as delivered_at
                from shop_shipment s join shop_shipment_item i on i.shipment_id = s.id
                where s.shop = o.shop and s.order_key = o.external_id and i.line_id = l.line_id) sent on true
            where l.order_id = any(?) and l.parent_line_id = '' order by l.order_id, l.position
            """;

    private final DataSource dataSource;

    @Inject
    SoldOrders(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public SoldOrder find(long order) throws SQLException {
        SoldOrder found = all(List.of(order)).get(order);
        if (found == null) {
            throw new ProblemException(OrderProblem.NO_SUCH_ORDER, "Our copy has no such order.");
        }
        return found;
    }

    Map<Long, SoldOrder> all(Collection<Long> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, List<SoldLine>> lines = lines(connection, ids);
            Map<Long, SoldOrder> orders = new HashMap<>();
            try (PreparedStatement statement = asking(connection, ORDERS, ids);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    SoldOrder order = order(row, lines.getOrDefault(row.getLong(1), List.of()));
                    orders.put(order.id(), order);
                }
            }
            return orders;
        }
    }

    private static Map<Long, List<SoldLine>> lines(Connection connection, Collection<Long> ids) throws SQLException {
        Map<Long, List<SoldLine>> lines = new HashMap<>();
        try (PreparedStatement statement = asking(connection, LINES, ids);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.computeIfAbsent(row.getLong(1), order -> new ArrayList<>())
                        .add(line(row));
            }
        }
        return lines;
    }

    private static PreparedStatement asking(Connection connection, String query, Collection<Long> ids)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
        return statement;
    }

    private static SoldOrder order(ResultSet row, List<SoldLine> lines) throws SQLException {
        Instant delivered = ToldDelivery.of(row.getString(9), row.getString(10));
        return new SoldOrder(
                row.getLong(1),
                row.getString(2),
                RowTime.instant(row, 3),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getString(7),
                row.getBigDecimal(8),
                lines.stream().map(line -> line.orDelivered(delivered)).toList());
    }

    private static SoldLine line(ResultSet row) throws SQLException {
        return new SoldLine(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                whole(row.getBigDecimal(5)),
                whole(row.getBigDecimal(6)),
                whole(row.getBigDecimal(7)),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                RowTime.nullable(row, 11),
                RowTime.nullable(row, 12));
    }

    private static int whole(BigDecimal quantity) {
        return quantity.intValue();
    }
}
