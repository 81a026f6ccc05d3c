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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Plans;

/** Our copy of the shop's orders. */
@ApplicationScoped
public class OrderBook {

    private final DataSource dataSource;
    private final OrderRows rows;
    private final OrderOwners owners;
    private final ErasedBuyers erased;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    OrderBook(
            DataSource dataSource,
            OrderRows rows,
            OrderOwners owners,
            ErasedBuyers erased,
            DomainEvents events,
            Clock clock) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.owners = owners;
        this.erased = erased;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a batch in one transaction: what is older than our copy is ignored, what is the same is left alone, and of
     * two versions of one order in the batch the newer counts.
     */
    @Transactional(rollbackOn = Throwable.class)
    public Tally record(List<OrderSnapshot> batch) throws SQLException {
        Map<OrderKey, OrderSnapshot> newest = newest(erased.without(batch));
        try (Connection connection = dataSource.getConnection()) {
            Plans.eachTime(connection);
            Changes changes = changes(connection, newest);
            owners.assign(changes.all());
            rows.insert(connection, changes.created(), clock.instant());
            rows.update(connection, changes.updated(), clock.instant());
            changes.all().forEach(written -> events.publish(new OrderSynced(written.id())));
            return changes.tally(batch.size());
        }
    }

    private record Changes(List<OrderRows.Written> created, List<OrderRows.Written> updated) {

        List<OrderRows.Written> all() {
            return Stream.concat(created.stream(), updated.stream()).toList();
        }

        Tally tally(int received) {
            return new Tally(created.size(), updated.size(), received - created.size() - updated.size());
        }
    }

    /** Most orders of a poll or a repeated import say nothing new; only those that do are locked. */
    private Changes changes(Connection connection, Map<OrderKey, OrderSnapshot> newest) throws SQLException {
        Map<OrderKey, OrderRows.Known> known = rows.known(connection, newest.keySet());
        List<OrderRows.Written> created = new ArrayList<>();
        List<OrderRows.Written> changed = new ArrayList<>();
        newest.forEach((key, order) -> {
            OrderRows.Known ours = known.get(key);
            OrderRows.Written written = new OrderRows.Written(ours == null ? 0 : ours.id(), order);
            if (ours == null) {
                created.add(written);
            } else if (written.isNewsTo(ours)) {
                changed.add(written);
            }
        });
        return new Changes(created, stillNews(connection, changed));
    }

    private List<OrderRows.Written> stillNews(Connection connection, List<OrderRows.Written> changed)
            throws SQLException {
        if (changed.isEmpty()) {
            return changed;
        }
        Map<OrderKey, OrderRows.Known> locked = rows.lock(connection, changed);
        return changed.stream()
                .filter(written -> {
                    OrderRows.Known ours = locked.get(OrderKey.of(written.order()));
                    return ours != null && written.isNewsTo(ours);
                })
                .toList();
    }

    private static Map<OrderKey, OrderSnapshot> newest(List<OrderSnapshot> batch) {
        Map<OrderKey, OrderSnapshot> newest = new LinkedHashMap<>();
        for (OrderSnapshot order : batch) {
            newest.merge(
                    OrderKey.of(order),
                    order,
                    (one, other) -> other.updatedAt().isBefore(one.updatedAt()) ? one : other);
        }
        return newest;
    }
}
