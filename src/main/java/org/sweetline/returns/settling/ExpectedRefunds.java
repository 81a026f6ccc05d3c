package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sweetline.returns.money.PaidLine;
import org.sweetline.returns.money.RefundCase;
import org.sweetline.returns.money.RefundMaths;
import org.sweetline.returns.money.RefundPiece;
import org.sweetline.returns.money.RefundQuote;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.returns.policy.SoldOrders;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.LabelPayer;

/** Reckons what a customer would be paid back for what they are about to ask for, if all of it came back as it left. */
@ApplicationScoped
public class ExpectedRefunds {

    private final SoldOrders orders;
    private final PolicyBook book;
    private final RefundLedger ledger;

    @Inject
    ExpectedRefunds(SoldOrders orders, PolicyBook book, RefundLedger ledger) {
        this.orders = orders;
        this.book = book;
        this.ledger = ledger;
    }

    /**
     * @param at by the policy of which time
     * @param sent whether anything is to be sent back at all; without a parcel nobody pays for its way
     */
    public RefundQuote of(long orderId, List<AskedItem> items, Instant at, boolean sent) throws SQLException {
        SoldOrder order = orders.find(orderId);
        ReturnPolicy policy = book.at(at);
        Map<String, Integer> refunded = ledger.refunded(orderId);
        List<PaidLine> lines = order.lines().stream()
                .map(line -> paid(line, refunded.getOrDefault(line.line(), 0), items))
                .toList();
        List<RefundPiece> pieces = items.stream()
                .map(item -> new RefundPiece(
                        item.line(), item.quantity(), item.blame().isCustomers()))
                .toList();
        boolean paysLabel =
                sent && items.stream().allMatch(item -> policy.labelPayer(item.blame()) == LabelPayer.CUSTOMER);
        return RefundMaths.quote(new RefundCase(
                order.currency(),
                lines,
                pieces,
                ledger.sums(orderId),
                new PolicyMoney(policy, order).terms(paysLabel),
                null,
                BigDecimal.ZERO));
    }

    private static PaidLine paid(SoldLine line, int refunded, List<AskedItem> items) {
        int wanted = items.stream()
                .filter(item -> item.line().equals(line.line()))
                .mapToInt(AskedItem::quantity)
                .sum();
        int before = Math.max(0, Math.min(refunded, line.bought() - wanted));
        return new PaidLine(line.line(), line.bought(), line.paid(), line.discount(), before);
    }
}
