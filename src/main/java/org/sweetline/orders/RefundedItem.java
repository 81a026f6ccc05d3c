package org.sweetline.orders;

import java.math.BigDecimal;

/** How much of an order line was given back, and for how much money in the order's currency. */
public record RefundedItem(String lineId, BigDecimal quantity, BigDecimal amount) {}
