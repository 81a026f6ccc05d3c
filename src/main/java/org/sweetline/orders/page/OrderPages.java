package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.web.TimeCursor;

/** Reads orders for pages: three queries, however many they are. */
@ApplicationScoped
public class OrderPages {

    private static final String NEWEST = " order by o.placed_at desc, o.id desc limit ";
    private static final int MOST_OF_A_NUMBER = 20;

    private final DataSource dataSource;
    private final OrderOutline outline;

    @Inject
    OrderPages(DataSource dataSource, OrderOutline outline) {
        this.dataSource = dataSource;
        this.outline = outline;
    }

    /** An order with the place that it takes in a list. */
    public record PlacedOrder(TimeCursor place, OrderView view) {

        long id() {
            return place.id();
        }
    }

    /** Which orders are wanted; what is empty does not matter. */
    public record Wanted(Optional<String> state, Optional<Long> customer) {}

    /** Newest first. */
    public List<PlacedOrder> list(Wanted wanted, Optional<TimeCursor> after, int limit) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        wanted.state().ifPresent(state -> {
            conditions.add("o.state = ?");
            values.add(state);
        });
        wanted.customer().ifPresent(customer -> {
            conditions.add("o.customer_id = living_customer(?)");
            values.add(customer);
        });
        after.ifPresent(cursor -> {
            conditions.add("(o.placed_at, o.id) < (?, ?)");
            values.add(at(cursor));
            values.add(cursor.id());
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return read(where + NEWEST + limit, values.toArray());
    }

    /** A customer's newest orders. */
    public List<PlacedOrder> ofCustomer(long customer, int limit) throws SQLException {
        return list(new Wanted(Optional.empty(), Optional.of(customer)), Optional.empty(), limit);
    }

    /**
     * The orders that somebody may mean with a number: those that bear it, with or without leading zeros; where there is
     * none, those that it was edited from or into ({@code 3003-1}).
     */
    public List<PlacedOrder> byNumber(String number) throws SQLException {
        List<PlacedOrder> close;
        try (Connection connection = dataSource.getConnection()) {
            close = read(
                    connection,
                    " where o.searchable_number = any(?)" + NEWEST + MOST_OF_A_NUMBER,
                    connection.createArrayOf("text", NumberSpellings.of(number).toArray()));
        }
        List<PlacedOrder> exact = close.stream()
                .filter(order -> NumberSpellings.isSame(order.view().number(), number))
                .toList();
        return exact.isEmpty() ? close : exact;
    }

    private List<PlacedOrder> read(String which, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return read(connection, which, parameters);
        }
    }

    private List<PlacedOrder> read(Connection connection, String which, Object... parameters) throws SQLException {
        Map<Long, OrderOutline.Row> orders = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OrderOutline.QUERY + which)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    OrderOutline.Row row = OrderOutline.Row.of(rows);
                    orders.put(row.id(), row);
                }
            }
        }
        return outline.complete(connection, orders);
    }

    private static OffsetDateTime at(TimeCursor cursor) {
        return cursor.at().atOffset(ZoneOffset.UTC);
    }
}
