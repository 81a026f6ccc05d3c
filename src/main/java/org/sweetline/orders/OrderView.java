package org.sweetline.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order from our copy; {@code syncedAt} says how old the copy is. */
public record OrderView(
        String number,
        String shop,
        String store,
        String state,
        String status,
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
        List<TrackingSnapshot> tracking) {

    public record OrderCustomerView(String number, String name) {}

    public record OrderLineView(
            String sku,
            String name,
            BigDecimal ordered,
            BigDecimal shipped,
            BigDecimal refunded,
            BigDecimal canceled,
            BigDecimal price,
            BigDecimal total) {}
}
