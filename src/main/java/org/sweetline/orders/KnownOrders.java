package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Tells which of the numbers that people mention are orders. */
@ApplicationScoped
public class KnownOrders {

    private static final int MOST = 20;
    private static final String QUERY =
            "select distinct number from shop_order where searchable_number = any(?) order by number limit " + MOST;

    private final DataSource dataSource;

    @Inject
    KnownOrders(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The shop's own spelling of those that our copy knows; at most twenty. */
    public List<String> among(List<String> mentioned) {
        Object[] wanted = mentioned.stream()
                .limit(MOST)
                .map(OrderNumber::searchable)
                .distinct()
                .toArray();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("text", wanted));
            try (ResultSet rows = statement.executeQuery()) {
                List<String> known = new ArrayList<>();
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
                return known;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the orders can't be read", e);
        }
    }
}
