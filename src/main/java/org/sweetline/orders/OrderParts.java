package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Plans;

/**
 * What the shop tells about orders in documents of their own. A part finds its order by the shop and the shop's key of
 * the order, so it may come before its order and belongs to it from the moment the order is there.
 *
 * <p>A batch is one transaction: what is older than our copy is ignored, what is the same is left alone, and of two
 * versions of one part in the batch the newer counts.
 */
@ApplicationScoped
public class OrderParts {

    private final DataSource dataSource;
    private final OrderPartRows rows;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    OrderParts(DataSource dataSource, OrderPartRows rows, DomainEvents events, Clock clock) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public Tally recordShipments(List<ShipmentSnapshot> batch) throws SQLException {
        return record(batch, new ShipmentTable());
    }

    @Transactional(rollbackOn = Throwable.class)
    public Tally recordInvoices(List<InvoiceSnapshot> batch) throws SQLException {
        return record(batch, new InvoiceTable());
    }

    @Transactional(rollbackOn = Throwable.class)
    public Tally recordCreditMemos(List<CreditMemoSnapshot> batch) throws SQLException {
        return record(batch, new CreditMemoTable());
    }

    private <T extends Record & OrderPart> Tally record(List<T> batch, OrderPartTable<T> table) throws SQLException {
        if (batch.isEmpty()) {
            return new Tally(0, 0, 0);
        }
        try (Connection connection = dataSource.getConnection()) {
            Plans.eachTime(connection);
            OrderPartRows.Outcome<T> outcome = rows.write(connection, newest(batch), table, clock.instant());
            for (long order : rows.ordersOf(connection, outcome.written())) {
                events.publish(new OrderSynced(order));
            }
            return new Tally(
                    outcome.created(),
                    outcome.updated(),
                    batch.size() - outcome.written().size());
        }
    }

    private static <T extends OrderPart> Map<OrderKey, T> newest(List<T> batch) {
        Map<OrderKey, T> newest = new LinkedHashMap<>();
        for (T part : batch) {
            newest.merge(
                    new OrderKey(part.shop(), part.externalId()),
                    part,
                    (one, other) -> other.updatedAt().isBefore(one.updatedAt()) ? one : other);
        }
        return newest;
    }
}
