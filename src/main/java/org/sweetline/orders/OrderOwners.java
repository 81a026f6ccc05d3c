package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.CustomerDirectory;

/** Finds the customer of each order by mail address, then phone; whoever is new becomes a customer. */
@ApplicationScoped
class OrderOwners {

    private static final String KNOWN = "select value, customer_id from contact_point where value = any(?)";

    private final CustomerDirectory directory;
    private final String region;

    @Inject
    OrderOwners(CustomerDirectory directory, Settings settings) {
        this.directory = directory;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** One query for those whose contact points are all known; the few others go through the directory. */
    void assign(Connection connection, List<OrderRows.Written> orders) throws SQLException {
        List<List<ContactPoint>> points = orders.stream().map(this::points).toList();
        Map<String, Long> known = known(connection, points);
        for (int i = 0; i < orders.size(); i++) {
            OrderRows.Written written = orders.get(i);
            List<ContactPoint> own = points.get(i);
            if (own.isEmpty()) {
                continue;
            }
            long customer = owner(own, known).orElseGet(() -> introduce(written, own, known));
            written.belongsTo(customer);
        }
    }

    private List<ContactPoint> points(OrderRows.Written written) {
        List<ContactPoint> points = new ArrayList<>();
        EmailAddress.parse(written.order().email()).ifPresent(points::add);
        PhoneNumber.parse(written.order().phone(), region).ifPresent(points::add);
        return points;
    }

    private static Optional<Long> owner(List<ContactPoint> points, Map<String, Long> known) {
        boolean all = points.stream().allMatch(point -> known.containsKey(point.value()));
        return all ? Optional.ofNullable(known.get(points.get(0).value())) : Optional.empty();
    }

    private long introduce(OrderRows.Written written, List<ContactPoint> points, Map<String, Long> known) {
        long customer =
                directory.byContact(points, written.order().customerName(), "").id();
        points.forEach(point -> known.putIfAbsent(point.value(), customer));
        return customer;
    }

    private static Map<String, Long> known(Connection connection, List<List<ContactPoint>> points) throws SQLException {
        Object[] values = points.stream()
                .flatMap(List::stream)
                .map(ContactPoint::value)
                .distinct()
                .toArray();
        Map<String, Long> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("text", values));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return known;
    }
}
