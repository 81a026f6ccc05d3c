package org.sweetline.orders.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.state.LineState;
import org.sweetline.web.OneOf;

/**
 * An order from our copy; {@code syncedAt} says when the copy last changed.
 *
 * @param id the shop's own key: with {@code shop} it tells orders apart that bear the same number
 * @param state the shop's word of Magento's list, {@code status} the shop's own, {@code standing} ours
 * @param lines what was sold, a bundle as one line
 * @param details only where one order is asked for
 */
public record OrderView(
        String number,
        String id,
        String shop,
        String store,
        String state,
        String status,
        StandingView standing,
        String email,
        String phone,
        String name,
        String currency,
        BigDecimal total,
        Instant placedAt,
        Instant updatedAt,
        Instant syncedAt,
        @Nullable OrderCustomerView customer,
        String city,
        String country,
        List<OrderLineView> lines,
        List<TrackingView> tracking,
        @Nullable OrderDetailsView details) {

    public record OrderCustomerView(String number, String name) {}

    public record OrderLineView(
            String sku,
            String name,
            @OneOf(LineState.class) String standing,
            BigDecimal ordered,
            BigDecimal invoiced,
            BigDecimal shipped,
            BigDecimal refunded,
            BigDecimal canceled,
            BigDecimal backordered,
            BigDecimal price,
            BigDecimal discount,
            BigDecimal tax,
            BigDecimal total,
            List<BundlePartView> parts) {}

    /** A part of a bundle; its money is in the bundle's. */
    public record BundlePartView(
            String sku,
            String name,
            @OneOf(LineState.class) String standing,
            BigDecimal ordered,
            BigDecimal shipped,
            BigDecimal refunded,
            BigDecimal canceled) {}

    OrderView with(OrderDetailsView more) {
        return new OrderView(
                number, id, shop, store, state, status, standing, email, phone, name, currency, total, placedAt,
                updatedAt, syncedAt, customer, city, country, lines, tracking, more);
    }
}
