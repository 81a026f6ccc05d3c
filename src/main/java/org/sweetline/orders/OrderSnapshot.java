package org.sweetline.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An order as the shop told it at one time. Absent text is "".
 *
 * @param shop which shop it is from, such as {@code magento}
 * @param externalId the shop's own key
 * @param number as the customer knows it, with its leading zeros
 * @param updatedAt the shop's version of the order: an older one never replaces a newer one
 */
public record OrderSnapshot(
        String shop,
        String externalId,
        String number,
        String store,
        String state,
        String status,
        String email,
        String phone,
        String customerName,
        String currency,
        BigDecimal total,
        Instant placedAt,
        Instant updatedAt,
        String city,
        String country,
        List<OrderLineSnapshot> lines,
        List<TrackingSnapshot> tracking,
        OrderDetails details) {}
