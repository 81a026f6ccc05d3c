package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sweetline.people.CustomerNumber;
import org.sweetline.time.RowTime;

/** Customers as the index needs them. */
@ApplicationScoped
class CustomerRows {

    private static final String CUSTOMERS =
            "select id, name, created_at from customer where id = any(?) and merged_into is null and erased_at is null";
    private static final String OWNING =
            "select distinct customer_id from shop_order where id = any(?) and customer_id is not null";

    private record Row(long id, String name, Instant createdAt) {}

    private final DataSource dataSource;

    @Inject
    CustomerRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Searchable> read(List<Long> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, Contacts> contacts = Contacts.of(connection, ids);
            return Rows.byIds(
                            connection,
                            CUSTOMERS,
                            ids,
                            row -> new Row(row.getLong(1), Rows.text(row, 2), RowTime.instant(row, 3)))
                    .stream()
                    .map(row -> searchable(row, contacts.getOrDefault(row.id(), Contacts.NONE)))
                    .toList();
        }
    }

    /** The customers to whom orders belong. */
    List<Long> owning(Collection<Long> orders) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.byIds(connection, OWNING, orders, row -> row.getLong(1));
        }
    }

    List<Long> below(long id, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.below(connection, "customer", id, limit);
        }
    }

    long count() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.count(connection, "customer");
        }
    }

    private static Searchable searchable(Row row, Contacts contacts) {
        List<String> points = new ArrayList<>(contacts.addresses());
        points.addAll(contacts.phones());
        return new Searchable(
                HitType.CUSTOMER,
                row.id(),
                CustomerNumber.text(row.id()),
                row.name(),
                row.createdAt(),
                "",
                "",
                0,
                CustomerNumber.text(row.id()),
                row.name(),
                List.of(),
                List.of(),
                contacts.orders(),
                contacts.addresses(),
                contacts.phones(),
                List.of(),
                List.of(),
                points.isEmpty() ? List.of() : List.of(String.join(" · ", points)),
                List.of(),
                OrderFacts.NONE);
    }
}
