package org.sweetline.orders.state;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What an order's state is derived from.
 *
 * @param state the shop's state, of Magento's words
 * @param status the shop's own word, which any shop may choose
 * @param parcels how many shipments are known
 * @param replaced whether another order has taken its place
 * @param lines what was sold, without the parts of bundles
 */
public record OrderFacts(
        String state,
        String status,
        BigDecimal total,
        BigDecimal refunded,
        Instant placedAt,
        int parcels,
        boolean replaced,
        List<LineFacts> lines) {}
