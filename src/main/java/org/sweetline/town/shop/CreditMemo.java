package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Money that went back.
 *
 * @param invoiceId the invoice it was given back through, 0 when offline
 * @param comment "" when nothing was said
 */
public record CreditMemo(
        int id,
        Instant at,
        int invoiceId,
        List<Quantity> items,
        BigDecimal shipping,
        BigDecimal adjustment,
        BigDecimal total,
        String comment) {}
