package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How far one part of a refund has come; most have but one.
 *
 * @param words what the shop said last
 */
public record RefundOutcome(
        long refund,
        RefundState state,
        String words,
        BigDecimal total,
        BigDecimal shipping,
        Map<String, Integer> quantities) {}
