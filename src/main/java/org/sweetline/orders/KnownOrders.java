package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Tells which of the numbers that people mention are orders. */
@ApplicationScoped
public class KnownOrders {

    private static final int MOST = 20;
    private static final String QUERY = """
            select distinct searchable_number, number from shop_order where searchable_number = any(?)
            order by searchable_number, number
            """;

    private final DataSource dataSource;

    @Inject
    KnownOrders(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What our copy knows of a number of orders, looked up at once. */
    public record Spellings(Map<String, List<String>> bySearchable) {

        /** The shop's own spelling of those of the mentioned that our copy knows; at most twenty. */
        public List<String> among(List<String> mentioned) {
            return searchable(mentioned)
                    .flatMap(number -> bySearchable.getOrDefault(number, List.of()).stream())
                    .sorted()
                    .distinct()
                    .limit(MOST)
                    .toList();
        }
    }

    /** @param mentioned what several texts mention, each list by itself */
    public Spellings spellings(Collection<List<String>> mentioned) {
        Object[] wanted =
                mentioned.stream().flatMap(KnownOrders::searchable).distinct().toArray();
        if (wanted.length == 0) {
            return new Spellings(Map.of());
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("text", wanted));
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, List<String>> known = new HashMap<>();
                while (rows.next()) {
                    known.computeIfAbsent(rows.getString(1), number -> new ArrayList<>())
                            .add(rows.getString(2));
                }
                return new Spellings(known);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the orders can't be read", e);
        }
    }

    private static Stream<String> searchable(List<String> mentioned) {
        return mentioned.stream().limit(MOST).map(OrderNumber::searchable).distinct();
    }
}
