package org.sweetline.returns.labels;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.web.OneOf;

/**
 * A label that was made.
 *
 * @param deliveredZip where the carrier says that it was handed over; "" before
 */
public record Label(
        ReturnNumber number,
        String carrier,
        String tracking,
        BigDecimal cost,
        String currency,
        Payer paidBy,
        Instant madeAt,
        @Nullable Instant voidedAt,
        @Nullable Instant firstScanAt,
        @Nullable Instant deliveredAt,
        String deliveredZip) {

    /** Who pays the way back. */
    public enum Payer {
        STORE,
        CUSTOMER
    }

    /** As the API shows it; {@code href} is what is printed. */
    public record LabelView(
            String tracking,
            String carrier,
            BigDecimal cost,
            String currency,
            @OneOf(Payer.class) String paidBy,
            Instant madeAt,
            @Nullable Instant voidedAt,
            @Nullable Instant firstScanAt,
            @Nullable Instant deliveredAt,
            String deliveredZip,
            String href) {}
}
