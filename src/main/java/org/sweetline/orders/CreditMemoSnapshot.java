package org.sweetline.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Money given back for an order, as the shop told it at one time.
 *
 * @param state {@code open}, {@code refunded}, {@code canceled}, or "" when the shop does not say
 * @param shipping what of the total is for the way
 * @param adjustment what the shop added (or, below zero, kept back) beside items and way
 */
public record CreditMemoSnapshot(
        String shop,
        String externalId,
        String orderId,
        String number,
        String state,
        BigDecimal total,
        BigDecimal shipping,
        BigDecimal adjustment,
        Instant createdAt,
        Instant updatedAt,
        List<RefundedItem> items)
        implements OrderPart {}
