package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What an order costs, what has come and what went back, in the order's currency. */
public record OrderMoney(ShopOrder order) {
    private static final BigDecimal SHIPPING = new BigDecimal("6.00");

    public BigDecimal subtotal() {
        return sum(order.lines(), OrderLine::total);
    }

    public BigDecimal discount() {
        return sum(order.lines(), OrderLine::discount);
    }

    public BigDecimal shipping() {
        return order.isVirtual() ? BigDecimal.ZERO : order.lines().get(0).inOrderCurrency(SHIPPING);
    }

    public BigDecimal total() {
        return subtotal().subtract(discount()).add(shipping());
    }

    public BigDecimal paid() {
        return sum(order.invoices(), Invoice::total);
    }

    public BigDecimal refunded() {
        return sum(order.creditMemos(), CreditMemo::total);
    }

    /** What has come and may still go back. */
    public BigDecimal refundable() {
        return paid().subtract(refunded());
    }

    /** What of an invoice has not gone back. */
    BigDecimal left(Invoice invoice) {
        return invoice.total().subtract(sum(memosOf(invoice), CreditMemo::total));
    }

    int quantityLeft(Invoice invoice, int itemId) {
        int gone = memosOf(invoice).stream()
                .mapToInt(memo -> quantity(memo.items(), itemId))
                .sum();
        return quantity(invoice.items(), itemId) - gone;
    }

    private List<CreditMemo> memosOf(Invoice invoice) {
        return order.creditMemos().stream()
                .filter(memo -> memo.invoiceId() == invoice.id())
                .toList();
    }

    private static int quantity(List<Quantity> items, int itemId) {
        return items.stream()
                .filter(item -> item.itemId() == itemId)
                .mapToInt(Quantity::quantity)
                .sum();
    }

    public BigDecimal shippingRefundable() {
        BigDecimal paid = sum(order.invoices(), Invoice::shipping);
        return paid.subtract(sum(order.creditMemos(), CreditMemo::shipping));
    }

    BigDecimal items(List<Quantity> items) {
        return sum(items, item -> order.line(item.itemId()).paidFor(item.quantity()));
    }

    private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
