package org.sweetline.town.shop;

import java.util.Locale;

/** Magento's own states; statuses are the shop's words for them. */
enum OrderState {
    NEW("pending"),
    PROCESSING("processing"),
    COMPLETE("complete"),
    CLOSED("closed"),
    CANCELED("canceled"),
    HOLDED("holded");

    private final String usualStatus;

    OrderState(String usualStatus) {
        this.usualStatus = usualStatus;
    }

    String usualStatus() {
        return usualStatus;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrderState of(ShopOrder order) {
        OrderMoney money = order.money();
        if (order.lines().stream().allMatch(OrderLine::isCanceled)) return CANCELED;
        if (money.refunded().signum() > 0 && money.refundable().signum() <= 0) return CLOSED;
        boolean done = order.lines().stream().allMatch(line -> line.toShip() <= 0 && line.toInvoice() <= 0);
        if (done) return COMPLETE;
        return order.invoices().isEmpty() && order.shipments().isEmpty() ? NEW : PROCESSING;
    }
}
