package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.RefundWanted;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Where a refund is ordered: a row first, which the shop is told of once the transaction is over. */
@ApplicationScoped
public class RefundDesk {

    private static final String AGAIN = """
            update shop_refund set state = 'WAITING', last_words = '', invoice = ''
            where (id = ? or part_of = ?) and state = 'FAILED' returning id, order_id, total
            """;
    private static final String OPEN =
            "select id from shop_refund where (id = ? or part_of = ?) and state not in ('DONE', 'FAILED') order by id";
    private static final String PART_WAYS = """
            update shop_refund set part_of = case when state = 'DONE' and id <> ? then cast(? as bigint) end
            where id = ? or part_of = ?
            """;

    private final Statements statements;
    private final RefundRows rows;
    private final RefundSums sums;
    private final DomainEvents events;

    @Inject
    RefundDesk(Statements statements, RefundRows rows, RefundSums sums, DomainEvents events) {
        this.statements = statements;
        this.rows = rows;
        this.sums = sums;
        this.events = events;
    }

    private record Row(long id, long order, BigDecimal total) {}

    /** Throws ABOVE_PAID when there is not so much left. */
    @Transactional(rollbackOn = Throwable.class)
    public long want(WantedRefund wanted) throws SQLException {
        sums.reserve(wanted.order(), wanted.total());
        return rows.add(wanted);
    }

    /** What the shop refused is asked once more, by whichever invoices hold it now. */
    @Transactional(rollbackOn = Throwable.class)
    public void again(long refund) throws SQLException {
        List<Row> failed = statements.list(
                AGAIN, row -> new Row(row.getLong(1), row.getLong(2), row.getBigDecimal(3)), refund, refund);
        if (failed.isEmpty()) {
            throw new ProblemException(
                    RefundProblem.NOT_FAILED, "It has not failed, or somebody else is trying it again.");
        }
        for (Row row : failed) {
            sums.reserve(row.order(), row.total());
            events.publish(new RefundWanted(row.id()));
        }
    }

    /** What is still open is looked after now rather than later; doing so any number of times changes nothing. */
    @Transactional(rollbackOn = Throwable.class)
    public void check(long refund) throws SQLException {
        for (long open : statements.list(OPEN, row -> row.getLong(1), refund, refund)) {
            events.publish(new RefundWanted(open));
        }
    }

    /**
     * What was done and what was refused of a refund go on as refunds of their own.
     *
     * @param done the part that is the head of what was done
     */
    @Transactional(rollbackOn = Throwable.class)
    public void partWays(long refund, long done) throws SQLException {
        statements.change(PART_WAYS, done, done, refund, refund);
    }
}
