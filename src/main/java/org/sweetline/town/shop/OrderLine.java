package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line of an order; its quantities move as it is paid, shipped, canceled and refunded. Changed by the office only. */
public final class OrderLine {
    private final int itemId;
    private final Wish wish;
    private final BigDecimal rate;
    private final int discountPercent;
    private int invoiced;
    private int shipped;
    private int canceled;
    private int refunded;
    private int backordered;

    OrderLine(int itemId, Wish wish, BigDecimal rate, int discountPercent) {
        this.itemId = itemId;
        this.wish = wish;
        this.rate = rate;
        this.discountPercent = discountPercent;
    }

    public int itemId() {
        return itemId;
    }

    public Product product() {
        return wish.product();
    }

    public String colour() {
        return wish.colour();
    }

    public String size() {
        return wish.size();
    }

    public int ordered() {
        return wish.quantity();
    }

    public int invoiced() {
        return invoiced;
    }

    public int shipped() {
        return shipped;
    }

    public int canceled() {
        return canceled;
    }

    public int refunded() {
        return refunded;
    }

    public int backordered() {
        return backordered;
    }

    /** In the order's currency; {@link #basePrice()} is in dollars. */
    public BigDecimal price() {
        return inOrderCurrency(basePrice());
    }

    public BigDecimal basePrice() {
        return new BigDecimal(product().price());
    }

    public BigDecimal inOrderCurrency(BigDecimal dollars) {
        return dollars.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    public BigDecimal total() {
        return price().multiply(BigDecimal.valueOf(ordered()));
    }

    public BigDecimal discount() {
        return discount(ordered());
    }

    /** What so many of it cost after the discount. */
    public BigDecimal paidFor(int quantity) {
        return price().multiply(BigDecimal.valueOf(quantity)).subtract(discount(quantity));
    }

    public String sku() {
        return product().kind() == Product.Kind.BUNDLE
                ? product().sku()
                : product().variantSku(colour(), size());
    }

    int toInvoice() {
        return ordered() - canceled - invoiced;
    }

    int toShip() {
        return product().isVirtual() ? 0 : ordered() - canceled - shipped - refundedUnshipped();
    }

    int toRefund() {
        return invoiced - refunded;
    }

    boolean isCanceled() {
        return canceled == ordered();
    }

    void invoice(int quantity) {
        invoiced += quantity;
    }

    void ship(int quantity) {
        shipped += quantity;
        backordered = Math.min(backordered, toShip());
    }

    /** What is neither paid for nor on its way never comes. */
    void cancel() {
        canceled = ordered() - Math.max(invoiced, shipped);
    }

    void refund(int quantity) {
        refunded += quantity;
    }

    void backorder(int quantity) {
        backordered = quantity;
    }

    private int refundedUnshipped() {
        return Math.max(0, refunded - shipped);
    }

    private BigDecimal discount(int quantity) {
        return price().multiply(BigDecimal.valueOf((long) quantity * discountPercent))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
