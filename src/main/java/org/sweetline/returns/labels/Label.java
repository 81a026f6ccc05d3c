package org.sweetline.returns.labels;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.returns.policy.terms.LabelPayer;
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
        CUSTOMER;

        /** What any one of the things leaves to the store is not the customer's to pay for. */
        static Payer of(ReturnPolicy policy, Collection<Blame> faults) {
            return faults.stream().allMatch(fault -> policy.labelPayer(fault) == LabelPayer.CUSTOMER)
                    ? CUSTOMER
                    : STORE;
        }
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
