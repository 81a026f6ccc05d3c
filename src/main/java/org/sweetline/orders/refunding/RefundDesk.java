package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.RefundWanted;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Where a refund is ordered: a row first, which the shop is told of once the transaction is over. */
@ApplicationScoped
public class RefundDesk {

    private static final String INSERT = """
            insert into shop_refund (order_id, currency, total, shipping, reason, marker, created_at)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String ITEM = "insert into shop_refund_item (refund_id, line_id, quantity) values (?, ?, ?)";
    private static final String AGAIN = """
            update shop_refund set state = 'WAITING', last_words = '' where id = ? and state = 'FAILED'
            returning order_id, total
            """;
    private static final String OPEN = "select 1 from shop_refund where id = ? and state not in ('DONE', 'FAILED')";

    private final Statements statements;
    private final RefundSums sums;
    private final DomainEvents events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    RefundDesk(Statements statements, RefundSums sums, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.sums = sums;
        this.events = events;
        this.clock = clock;
    }

    private record Row(long order, BigDecimal total) {}

    /** Throws ABOVE_PAID when there is not so much left. */
    @Transactional(rollbackOn = Throwable.class)
    public long want(WantedRefund wanted) throws SQLException {
        sums.reserve(wanted.order(), wanted.total());
        long refund = statements
                .first(
                        INSERT,
                        row -> row.getLong(1),
                        wanted.order(),
                        wanted.currency(),
                        wanted.total(),
                        wanted.shipping(),
                        wanted.reason(),
                        marker(),
                        clock.instant())
                .orElseThrow();
        for (Map.Entry<String, Integer> item : wanted.quantities().entrySet()) {
            statements.change(ITEM, refund, item.getKey(), item.getValue());
        }
        events.publish(new RefundWanted(refund));
        return refund;
    }

    /** What the shop refused is asked once more. */
    @Transactional(rollbackOn = Throwable.class)
    public void again(long refund) throws SQLException {
        Row row = statements
                .first(AGAIN, found -> new Row(found.getLong(1), found.getBigDecimal(2)), refund)
                .orElseThrow(() -> new ProblemException(
                        RefundProblem.NOT_FAILED, "It has not failed, or somebody else is trying it again."));
        sums.reserve(row.order(), row.total());
        events.publish(new RefundWanted(refund));
    }

    /** What is still open is looked after now rather than later; doing so any number of times changes nothing. */
    @Transactional(rollbackOn = Throwable.class)
    public void check(long refund) throws SQLException {
        if (statements.first(OPEN, row -> true, refund).isPresent()) {
            events.publish(new RefundWanted(refund));
        }
    }

    /** Too long to be in a comment by chance. */
    private String marker() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return "[SL-" + HexFormat.of().formatHex(bytes) + "]";
    }
}
