package org.sweetline.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An invoice of an order, as the shop told it at one time.
 *
 * @param state {@code open}, {@code paid}, {@code canceled}, or "" when the shop does not say
 */
public record InvoiceSnapshot(
        String shop,
        String externalId,
        String orderId,
        String number,
        String state,
        BigDecimal total,
        Instant createdAt,
        Instant updatedAt,
        List<ItemQuantity> items)
        implements OrderPart {}
