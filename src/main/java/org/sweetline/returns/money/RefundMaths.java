package org.sweetline.returns.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reckons a refund, line by line. */
public final class RefundMaths {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RefundCase asked;
    private final int digits;
    private final List<QuoteLine> lines = new ArrayList<>();

    private RefundMaths(RefundCase asked) {
        this.asked = asked;
        this.digits = digits(asked.currency());
    }

    public static RefundQuote quote(RefundCase asked) {
        return new RefundMaths(asked).quote();
    }

    /** How many places the currency has behind the point. */
    public static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    private RefundQuote quote() {
        Map<String, Integer> before = new HashMap<>();
        for (RefundPiece piece : asked.pieces()) {
            PaidLine line = asked.line(piece.line());
            int from = before.getOrDefault(line.line(), line.refundedBefore());
            before.put(line.line(), from + piece.quantity());
            item(line, piece, from);
        }
        shipping();
        boolean pays = asked.isCustomersFault();
        add(RefundKind.LABEL_FEE, pays ? money(asked.terms().labelFee()).negate() : BigDecimal.ZERO);
        add(
                RefundKind.PROMOTION_CLAW_BACK,
                new Promotion(asked, digits).toKeepBack().negate());
        add(RefundKind.ADJUSTMENT, money(asked.adjustment()));
        bound();
        OrderSums sums = asked.sums();
        return new RefundQuote(
                asked.currency(), List.copyOf(lines), total(), sums.paid(), sums.refunded(), sums.left());
    }

    private void item(PaidLine line, RefundPiece piece, int from) {
        int to = from + piece.quantity();
        if (piece.quantity() < 1 || to > line.bought()) {
            throw new IllegalArgumentException(
                    "line %s has no %d to pay back".formatted(line.line(), piece.quantity()));
        }
        BigDecimal amount = line.share(to, digits).subtract(line.share(from, digits));
        lines.add(new QuoteLine(RefundKind.ITEM, line.line(), piece.quantity(), amount));
        BigDecimal fee = fee(line, to).subtract(fee(line, from));
        if (piece.customersFault() && fee.signum() != 0) {
            lines.add(new QuoteLine(RefundKind.RESTOCKING_FEE, line.line(), piece.quantity(), fee.negate()));
        }
    }

    /** Of all so far, so that it does not matter in how many parts they come back. */
    private BigDecimal fee(PaidLine line, int quantity) {
        return line.share(quantity, digits)
                .multiply(asked.terms().restockingPercent())
                .divide(HUNDRED, digits, RoundingMode.DOWN);
    }

    private void shipping() {
        BigDecimal left = money(asked.sums().shippingLeft());
        if (asked.shipping() != null) {
            add(RefundKind.SHIPPING, money(asked.shipping()).min(left));
            return;
        }
        RefundTerms terms = asked.terms();
        boolean back = terms.shippingOnWhole() || terms.shippingOnFault() && !asked.isCustomersFault();
        add(RefundKind.SHIPPING, back && asked.keepsNothing() ? left : BigDecimal.ZERO);
    }

    /** Never more than was paid and not paid back, and never a demand: what is missing is not asked of the customer. */
    private void bound() {
        BigDecimal total = total();
        BigDecimal most = asked.sums().left().setScale(digits, RoundingMode.DOWN);
        add(RefundKind.ADJUSTMENT, total.max(BigDecimal.ZERO).min(most).subtract(total));
    }

    private void add(RefundKind kind, BigDecimal amount) {
        if (amount.signum() != 0) {
            lines.add(QuoteLine.of(kind, amount));
        }
    }

    private BigDecimal total() {
        return lines.stream().map(QuoteLine::amount).reduce(BigDecimal.ZERO.setScale(digits), BigDecimal::add);
    }

    private BigDecimal money(BigDecimal amount) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
