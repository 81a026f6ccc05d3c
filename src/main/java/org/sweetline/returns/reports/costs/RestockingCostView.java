package org.sweetline.returns.reports.costs;

import java.math.BigDecimal;

/**
 * What it costs to put one piece back to stock.
 *
 * @param perPiece 0 while nobody has said
 * @param currency of the return policy when it was said
 */
public record RestockingCostView(BigDecimal perPiece, String currency, long version) {}
