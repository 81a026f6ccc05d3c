package org.sweetline.orders;

import java.math.BigDecimal;

/** How much of an order line a parcel or an invoice holds; {@code lineId} is the shop's key of the line. */
public record ItemQuantity(String lineId, BigDecimal quantity) {}
