package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Resolution;
import org.sweetline.returns.ReturnItem;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.returns.Rma;
import org.sweetline.returns.money.OrderSums;
import org.sweetline.returns.money.PaidLine;
import org.sweetline.returns.money.RefundCase;
import org.sweetline.returns.money.RefundMaths;
import org.sweetline.returns.money.RefundPiece;
import org.sweetline.returns.money.RefundQuote;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.returns.policy.SoldOrders;
import org.sweetline.returns.policy.rules.ReturnPolicy;

/** Reckons what would be given for what came back, by the policy of the time when it was asked for. */
@ApplicationScoped
class Offers {

    private final SoldOrders orders;
    private final PolicyBook book;
    private final RefundLedger ledger;
    private final Variants variants;

    @Inject
    Offers(SoldOrders orders, PolicyBook book, RefundLedger ledger, Variants variants) {
        this.orders = orders;
        this.book = book;
        this.ledger = ledger;
        this.variants = variants;
    }

    /** What is owed now. */
    Offer due(Rma rma, SettlementWish wish) throws SQLException {
        requireOwed(rma, wish);
        return offer(rma, wish);
    }

    /** What would be owed: asked for before a decision, or before the parcel is here. */
    Offer foreseen(Rma rma, SettlementWish wish) throws SQLException {
        for (SettledItem each : wish.items()) {
            ReturnItem item = rma.item(each.line());
            requireAtMost(item.payable(), each, item);
        }
        return offer(rma, wish);
    }

    private Offer offer(Rma rma, SettlementWish wish) throws SQLException {
        SoldOrder order = orders.find(rma.orderId());
        ReturnPolicy policy = book.at(rma.requestedAt());
        RefundLedger.GivenBefore before = ledger.given(rma.number().id());
        PolicyMoney money = new PolicyMoney(policy, order);
        OrderSums sums = ledger.sums(order.id());
        if (wish.method() == SettlementMethod.EXCHANGE) {
            return new Offer(wish, nothing(order, sums), false, variants.difference(order, wish));
        }
        RefundCase asked = new RefundCase(
                order.currency(),
                lines(order, wish.quantities()),
                pieces(rma, wish),
                sums,
                money.terms(labelIsDue(rma, policy, before, wish)),
                wish.shipping(),
                wish.adjustment());
        RefundQuote quote = RefundMaths.quote(asked);
        boolean second = quote.total().add(before.total()).compareTo(money.managerLimit()) > 0;
        return new Offer(wish, quote, second, null);
    }

    /** Whether one person might give it alone, and with what was given since it takes two. */
    boolean passesTheLimit(Rma rma, BigDecimal again) throws SQLException {
        PolicyMoney money = new PolicyMoney(book.at(rma.requestedAt()), orders.find(rma.orderId()));
        BigDecimal before = ledger.given(rma.number().id()).total();
        return again.compareTo(money.managerLimit()) <= 0 && again.add(before).compareTo(money.managerLimit()) > 0;
    }

    private static void requireOwed(Rma rma, SettlementWish wish) {
        for (SettledItem each : wish.items()) {
            ReturnItem item = rma.item(each.line());
            boolean kept = item.given().filter(Resolution.KEEP_ITEM::equals).isPresent();
            if (wish.method() == SettlementMethod.KEEP_ITEM && !kept) {
                throw ProblemException.invalid("method", "keep-item is for what was decided to be kept");
            }
            requireAtMost(wish.method() == SettlementMethod.EXCHANGE ? item.toGive() : item.owed(), each, item);
        }
    }

    private static void requireAtMost(int most, SettledItem wished, ReturnItem item) {
        if (wished.quantity() > most) {
            throw new ProblemException(ReturnProblem.TOO_MANY, "%d of %s are owed.".formatted(most, item.name()));
        }
    }

    /** What is paid back twice by mistake elsewhere never makes a sum of ours go wrong, only smaller. */
    private List<PaidLine> lines(SoldOrder order, Map<String, Integer> wanted) throws SQLException {
        Map<String, Integer> refunded = ledger.refunded(order.id());
        return order.lines().stream()
                .map(line -> line(line, refunded.getOrDefault(line.line(), 0), wanted.getOrDefault(line.line(), 0)))
                .toList();
    }

    private static PaidLine line(SoldLine line, int refunded, int wanted) {
        int before = Math.max(0, Math.min(refunded, line.bought() - wanted));
        return new PaidLine(line.line(), line.bought(), line.paid(), line.discount(), before);
    }

    private static List<RefundPiece> pieces(Rma rma, SettlementWish wish) {
        return wish.items().stream()
                .map(item -> new RefundPiece(
                        item.line(),
                        item.quantity(),
                        PolicyMoney.blame(rma.item(item.line())).isCustomers()))
                .toList();
    }

    /** Once for a return, by the fault of what is settled, and not for what was not sent. */
    private static boolean labelIsDue(
            Rma rma, ReturnPolicy policy, RefundLedger.GivenBefore before, SettlementWish wish) {
        return before.labelFee().signum() == 0
                && wish.method() != SettlementMethod.KEEP_ITEM
                && wish.items().stream().allMatch(item -> PolicyMoney.customerPaysLabel(policy, rma.item(item.line())));
    }

    private static RefundQuote nothing(SoldOrder order, OrderSums sums) {
        BigDecimal left = sums.paid().subtract(sums.refunded()).max(BigDecimal.ZERO);
        return new RefundQuote(order.currency(), List.of(), BigDecimal.ZERO, sums.paid(), sums.refunded(), left);
    }
}
