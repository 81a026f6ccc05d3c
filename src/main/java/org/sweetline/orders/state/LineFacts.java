package org.sweetline.orders.state;

import java.math.BigDecimal;

/** How much of a line was ordered, and what has become of it. */
public record LineFacts(
        BigDecimal ordered, BigDecimal shipped, BigDecimal refunded, BigDecimal canceled, BigDecimal backordered) {

    /** What was taken back without having been sent needs not be sent any more. */
    BigDecimal toSend() {
        return ordered.subtract(canceled).subtract(shipped.max(refunded)).max(BigDecimal.ZERO);
    }

    boolean isCanceled() {
        return ordered.signum() > 0 && canceled.compareTo(ordered) >= 0;
    }

    boolean isRefunded() {
        return refunded.signum() > 0 && refunded.compareTo(ordered.subtract(canceled)) >= 0;
    }

    boolean isShipped() {
        return shipped.signum() > 0 && toSend().signum() == 0;
    }
}
