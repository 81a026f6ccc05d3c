package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What of a refund goes by one invoice.
 *
 * @param total what the customer gets by it, all in all
 * @param shipping what of that is for the way there
 */
record RefundPart(String invoice, Map<String, Integer> quantities, BigDecimal total, BigDecimal shipping) {}
