package org.sweetline.returns.policy.rules;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.terms.Blame;

/**
 * One thing of a case.
 *
 * @param returnable how many were sent and have not been refunded
 * @param discount what was taken off, in percent of the price
 * @param shippedAt when the last of them left, null when nobody knows
 * @param deliveredAt when it arrived, null when nobody tells
 */
public record CaseItem(
        String line,
        String sku,
        String name,
        int quantity,
        int returnable,
        BigDecimal unitPaid,
        BigDecimal discount,
        Blame blame,
        @Nullable Instant shippedAt,
        @Nullable Instant deliveredAt) {}
