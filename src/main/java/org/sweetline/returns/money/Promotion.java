package org.sweetline.returns.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was given for a basket of some size is kept back when what the customer keeps would not have earned it. It
 * depends on what is kept only, so returns that come one by one end like one that came at once: what an earlier one
 * lost is given back when nothing is kept in the end.
 */
final class Promotion {
    private final RefundCase asked;
    private final int digits;

    Promotion(RefundCase asked, int digits) {
        this.asked = asked;
        this.digits = digits;
    }

    /** What is kept back now; below zero when some is given back. */
    BigDecimal toKeepBack() {
        BigDecimal due = asked.keepsNothing() ? BigDecimal.ZERO : freeShipping().add(discount());
        BigDecimal before = asked.sums().clawedBack();
        return (asked.isCustomersFault() ? due : due.min(before)).subtract(before);
    }

    private BigDecimal freeShipping() {
        boolean wasFree = asked.sums().shippingPaid().signum() == 0;
        return wasFree && isLost(asked.terms().freeShippingFrom())
                ? asked.terms().freeShippingWorth().setScale(digits, RoundingMode.DOWN)
                : BigDecimal.ZERO;
    }

    private BigDecimal discount() {
        return isLost(asked.terms().discountFrom())
                ? asked.lines().stream()
                        .map(line -> line.discountOf(Math.max(0, asked.kept(line)), digits))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
    }

    private boolean isLost(BigDecimal threshold) {
        return threshold.signum() > 0
                && basket(true).compareTo(threshold) >= 0
                && basket(false).compareTo(threshold) < 0;
    }

    /** By the prices before any discount, as thresholds are. */
    private BigDecimal basket(boolean whole) {
        return asked.lines().stream()
                .map(line -> {
                    int quantity = whole ? line.bought() : Math.max(0, asked.kept(line));
                    return line.share(quantity, digits).add(line.discountOf(quantity, digits));
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
