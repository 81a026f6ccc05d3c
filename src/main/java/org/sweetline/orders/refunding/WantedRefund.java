package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Money that is to go back for an order, the way it came.
 *
 * @param total what the customer gets, all in all
 * @param shipping what of it is for the way there
 * @param quantities how many of which lines it is for
 * @param reason what the shop's people read beside it, such as {@code RMA-310}
 */
public record WantedRefund(
        long order,
        String currency,
        BigDecimal total,
        BigDecimal shipping,
        Map<String, Integer> quantities,
        String reason) {}
