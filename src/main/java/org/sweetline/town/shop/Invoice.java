package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Money that has come. The first of an order carries the shipping. */
public record Invoice(int id, Instant at, List<Quantity> items, BigDecimal shipping, BigDecimal total) {}
