package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refund as the shop's door needs it.
 *
 * @param orderId the shop's own key of the order
 * @param paymentMethod the shop's word for how it was paid
 * @param invoice the shop's key of the invoice by which it goes; "" as long as nobody had to say
 * @param items what it is for, with what the shop itself reckons from
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
        String invoice,
        List<Item> items) {

    /** Some of a line; money is of the whole line. */
    public record Item(
            String line, int quantity, BigDecimal price, BigDecimal ordered, BigDecimal discount, BigDecimal tax) {

        Item of(int some) {
            return new Item(line, some, price, ordered, discount, tax);
        }

        /** As Magento reckons it: price, discount and tax of so many, each rounded by itself. */
        public BigDecimal worth() {
            return price.multiply(BigDecimal.valueOf(quantity))
                    .setScale(2, RoundingMode.HALF_UP)
                    .subtract(share(discount))
                    .add(share(tax));
        }

        private BigDecimal share(BigDecimal whole) {
            BigDecimal some = whole.multiply(BigDecimal.valueOf(quantity));
            return ordered.signum() == 0 ? BigDecimal.ZERO : some.divide(ordered, 2, RoundingMode.HALF_UP);
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

    Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        items.forEach(item -> quantities.put(item.line(), item.quantity()));
        return quantities;
    }

    /** As the shop keeps it, for its own people. */
    public String words() {
        return reason + " " + marker;
    }
}
