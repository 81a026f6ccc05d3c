package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A refund as the shop's door needs it.
 *
 * @param orderId the shop's own key of the order
 * @param paymentMethod the shop's word for how it was paid
 * @param items what it is for, with what the shop itself reckons from
 * @param invoices the order's invoices as the copy has them, newest first
 */
public record ShopRefund(
        long id,
        String shop,
        String orderId,
        String paymentMethod,
        BigDecimal total,
        BigDecimal shipping,
        String reason,
        String marker,
        RefundState state,
        Optional<Instant> triedAt,
        List<Item> items,
        List<Invoice> invoices) {

    /** Some of a line; money is of the whole line. */
    public record Item(
            String line, int quantity, BigDecimal price, BigDecimal ordered, BigDecimal discount, BigDecimal tax) {}

    /** An invoice by the shop's key, and how much of one line it holds for each of its lines. */
    public record Invoice(String key, List<Held> held) {

        /** How much of a line. */
        public record Held(String line, BigDecimal quantity) {}

        boolean holds(Item item) {
            return held.stream()
                    .anyMatch(one -> one.line().equals(item.line())
                            && one.quantity().compareTo(BigDecimal.valueOf(item.quantity())) >= 0);
        }
    }

    /** True while it is still to be brought to the shop. */
    public boolean isOpen() {
        return state != RefundState.DONE && state != RefundState.FAILED;
    }

    /** Whether it may be with the shop already. */
    public boolean mayHaveArrived() {
        return state == RefundState.SENDING || state == RefundState.UNKNOWN;
    }

    /** An invoice that holds all of it: a refund through the gateway goes by one. */
    public Optional<Invoice> invoiceAmong(List<Invoice> known) {
        return known.stream()
                .filter(invoice -> items.stream().allMatch(invoice::holds))
                .findFirst();
    }

    /** As the shop keeps it, for its own people. */
    public String words() {
        return reason + " " + marker;
    }
}
