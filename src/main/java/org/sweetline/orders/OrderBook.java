package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;

/** Our copy of the shop's orders. */
@ApplicationScoped
public class OrderBook {

    private final DataSource dataSource;
    private final OrderRows rows;
    private final OrderOwners owners;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    OrderBook(DataSource dataSource, OrderRows rows, OrderOwners owners, DomainEvents events, Clock clock) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a batch in one transaction: what is older than our copy is ignored, what is the same is left alone, and of
     * two versions of one order in the batch the newer counts.
     */
    @Transactional(rollbackOn = Throwable.class)
    public Tally record(List<OrderSnapshot> batch) throws SQLException {
        Map<OrderKey, OrderSnapshot> newest = newest(batch);
        try (Connection connection = dataSource.getConnection()) {
            Map<OrderKey, OrderRows.Known> known = rows.lock(connection, newest.keySet());
            List<OrderRows.Written> created = new ArrayList<>();
            List<OrderRows.Written> updated = new ArrayList<>();
            newest.forEach((key, order) -> sort(order, known.get(key), created, updated));
            owners.assign(connection, created);
            owners.assign(connection, updated);
            rows.insert(connection, created, clock.instant());
            rows.update(connection, updated, clock.instant());
            created.forEach(written -> events.publish(new OrderSynced(written.id())));
            updated.forEach(written -> events.publish(new OrderSynced(written.id())));
            return new Tally(created.size(), updated.size(), batch.size() - created.size() - updated.size());
        }
    }

    private static Map<OrderKey, OrderSnapshot> newest(List<OrderSnapshot> batch) {
        Map<OrderKey, OrderSnapshot> newest = new LinkedHashMap<>();
        for (OrderSnapshot order : batch) {
            newest.merge(
                    new OrderKey(order.shop(), order.externalId()),
                    order,
                    (one, other) -> other.updatedAt().isBefore(one.updatedAt()) ? one : other);
        }
        return newest;
    }

    private static void sort(
            OrderSnapshot order,
            OrderRows.@Nullable Known known,
            List<OrderRows.Written> created,
            List<OrderRows.Written> updated) {
        String hash = ContentHash.of(order);
        if (known == null) {
            created.add(new OrderRows.Written(0, order, hash));
        } else if (!order.updatedAt().isBefore(known.updatedAt()) && !hash.equals(known.contentHash())) {
            updated.add(new OrderRows.Written(known.id(), order, hash));
        }
    }
}
