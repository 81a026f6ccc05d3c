package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.RefundWanted;
import org.sweetline.schema.Statements;

/** Writes refunds, each with a marker of its own; the shop is told once the transaction is over. */
@ApplicationScoped
class RefundRows {

    private static final String WANT = """
            insert into shop_refund (order_id, currency, total, shipping, reason, marker, created_at)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String ITEM = "insert into shop_refund_item (refund_id, line_id, quantity) values (?, ?, ?)";
    private static final String NARROW = "update shop_refund set invoice = ?, total = ?, shipping = ? where id = ?";
    private static final String NO_ITEMS = "delete from shop_refund_item where refund_id = ?";
    private static final String BESIDE = """
            insert into shop_refund (order_id, currency, total, shipping, reason, marker, created_at, invoice, part_of)
            select order_id, currency, ?, ?, reason, ?, created_at, ?, coalesce(part_of, id) from shop_refund where id = ?
            returning id
            """;

    private final Statements statements;
    private final DomainEvents events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    RefundRows(Statements statements, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    long add(WantedRefund wanted) throws SQLException {
        long refund = statements.number(
                WANT,
                wanted.order(),
                wanted.currency(),
                wanted.total(),
                wanted.shipping(),
                wanted.reason(),
                marker(),
                clock.instant());
        items(refund, wanted.quantities());
        events.publish(new RefundWanted(refund));
        return refund;
    }

    /** The refund is for this part only from now on. */
    void narrow(long refund, RefundPart part) throws SQLException {
        statements.change(NARROW, part.invoice(), part.total(), part.shipping(), refund);
        statements.change(NO_ITEMS, refund);
        items(refund, part.quantities());
    }

    /** What another invoice holds of it. */
    void addBeside(long refund, RefundPart part) throws SQLException {
        long other = statements.number(BESIDE, part.total(), part.shipping(), marker(), part.invoice(), refund);
        items(other, part.quantities());
        events.publish(new RefundWanted(other));
    }

    private void items(long refund, Map<String, Integer> quantities) throws SQLException {
        for (Map.Entry<String, Integer> item : quantities.entrySet()) {
            statements.change(ITEM, refund, item.getKey(), item.getValue());
        }
    }

    /** Too long to be in a comment by chance. */
    private String marker() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return "[SL-" + HexFormat.of().formatHex(bytes) + "]";
    }
}
