package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/**
 * How much of each bought line open returns claim. Whoever claims more holds the line's row until the transaction ends,
 * so that nobody gets the same piece twice.
 */
@ApplicationScoped
public class Claims {

    private static final String ROW =
            "insert into return_claim (order_id, line_id, returnable) values (?, ?, 0) on conflict do nothing";
    private static final String HOLD =
            "select claimed, refunded_by_us from return_claim where order_id = ? and line_id = ? for update";
    private static final String CLAIM =
            "update return_claim set claimed = ?, returnable = ? where order_id = ? and line_id = ?";
    private static final String RELEASE =
            "update return_claim set claimed = claimed - ? where order_id = ? and line_id = ?";
    private static final String REFUNDED =
            "update return_claim set refunded_by_us = refunded_by_us + ? where order_id = ? and line_id = ?";

    private final BoughtOrders orders;
    private final Statements statements;

    @Inject
    Claims(BoughtOrders orders, Statements statements) {
        this.orders = orders;
        this.statements = statements;
    }

    private record Row(int claimed, int refundedByUs) {}

    /** Lines in the order of their keys: two returns of one order never wait for each other. */
    void adjust(Rma rma) throws SQLException {
        List<ReturnItem> moved = rma.items().stream()
                .filter(item -> rma.claimOf(item) != item.claimed())
                .sorted(Comparator.comparing(ReturnItem::lineId))
                .toList();
        for (ReturnItem item : moved) {
            int wanted = rma.claimOf(item);
            int more = wanted - item.claimed();
            if (more > 0) {
                claim(rma.orderId(), item, more);
            } else {
                statements.change(RELEASE, -more, rma.orderId(), item.lineId());
            }
            item.claims(wanted);
        }
    }

    /** The shop's copy will count these as refunded; they are claimed already and must not count twice. */
    void refundedByUs(long order, String lineId, int quantity) throws SQLException {
        statements.change(REFUNDED, quantity, order, lineId);
    }

    private void claim(long order, ReturnItem item, int more) throws SQLException {
        statements.change(ROW, order, item.lineId());
        Row row = statements
                .first(HOLD, found -> new Row(found.getInt(1), found.getInt(2)), order, item.lineId())
                .orElseThrow();
        BoughtLine line = orders.get(order)
                .line(item.lineId())
                .orElseThrow(() -> new ProblemException(
                        ReturnProblem.NO_SUCH_RETURN_ITEM, "The order has no line " + item.lineId() + "."));
        int returnable = Math.max(row.claimed(), returnable(line, row.refundedByUs()));
        if (row.claimed() + more > returnable) {
            throw new ProblemException(
                    ReturnProblem.TOO_MANY,
                    "%d of %s can still be returned.".formatted(returnable - row.claimed(), item.name()));
        }
        statements.change(CLAIM, row.claimed() + more, returnable, order, item.lineId());
    }

    /** What was sent, without what the shop refunded for other reasons than ours. */
    public static int returnable(BoughtLine line, int refundedByUs) {
        BigDecimal elsewhere =
                line.refunded().subtract(BigDecimal.valueOf(refundedByUs)).max(BigDecimal.ZERO);
        return line.shipped()
                .subtract(elsewhere)
                .max(BigDecimal.ZERO)
                .setScale(0, RoundingMode.DOWN)
                .intValue();
    }
}
