package org.sweetline.returns.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.returns.reports.RateGroups.ReturnWord;
import org.sweetline.returns.reports.ReturnCount.Amount;
import org.sweetline.returns.reports.ReturnCount.Sums;
import org.sweetline.returns.reports.ReturnKind.Money;
import org.sweetline.returns.reports.ReturnReportView.ReturnMoneyView;
import org.sweetline.web.Words;

/** What was given back, what the way back cost, what became of the goods, and what is still open. */
final class ReturnMoney {

    private static final String RESTOCK = "restock";

    /** What an amount is. */
    enum Kind {
        /** Given to customers, by how. */
        GIVEN,
        /** Of what was given, kept for what a basket that is not kept had been given. */
        CLAWED_BACK,
        LABEL_FEE,
        /** Paid by the shop. */
        LABEL,
        /** What came back, at what was paid for it, by what became of it. */
        GOODS,
        /** Put back to stock, at what a manager says that one piece costs; by that rate. */
        RESTOCKING,
        /** Asked for or owed, and not given yet. */
        HELD,
        DENIED,
        REJECTED
    }

    private static final Comparator<ReturnMoneyView> IN_ORDER = Comparator.comparing(ReturnMoneyView::kind)
            .thenComparing(ReturnMoneyView::by)
            .thenComparing(ReturnMoneyView::currency);

    private ReturnMoney() {}

    /** What one piece costs to put back. */
    record Restocking(BigDecimal perPiece, String currency) {}

    /** @param dispositions what becomes of goods, by its code */
    static List<ReturnMoneyView> of(Sums sums, Map<String, ReturnWord> dispositions, Optional<Restocking> restocking) {
        List<ReturnMoneyView> views = new ArrayList<>();
        sums.money().forEach((money, amount) -> views.add(view(money, amount, dispositions)));
        restocking.flatMap(cost -> restocked(sums, cost)).ifPresent(views::add);
        views.sort(IN_ORDER);
        return views;
    }

    private static ReturnMoneyView view(Money money, Amount amount, Map<String, ReturnWord> dispositions) {
        ReturnWord word =
                money.kind() == Kind.GOODS ? dispositions.getOrDefault(money.what(), ReturnWord.NONE) : ReturnWord.NONE;
        return new ReturnMoneyView(
                Words.of(money.kind()),
                Words.of(money.what()),
                word.en(),
                word.ko(),
                money.currency(),
                amount.sum(),
                amount.n());
    }

    private static Optional<ReturnMoneyView> restocked(Sums sums, Restocking cost) {
        long pieces = sums.money().entrySet().stream()
                .filter(each -> each.getKey().kind() == Kind.GOODS
                        && each.getKey().what().equals(RESTOCK))
                .mapToLong(each -> each.getValue().n())
                .sum();
        return pieces == 0
                ? Optional.empty()
                : Optional.of(new ReturnMoneyView(
                        Words.of(Kind.RESTOCKING),
                        cost.perPiece().stripTrailingZeros().toPlainString(),
                        "",
                        "",
                        cost.currency(),
                        cost.perPiece().multiply(BigDecimal.valueOf(pieces)),
                        pieces));
    }
}
