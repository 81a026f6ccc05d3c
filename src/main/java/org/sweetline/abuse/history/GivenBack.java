package org.sweetline.abuse.history;

import java.time.Instant;
import org.sweetline.returns.Fault;

/**
 * Some of an order line that came back or is to come back.
 *
 * @param number of the return; of the credit memo's order where there is no return, with {@code filed} false
 * @param reason the code of the return's reason, "" when only the shop knows of it
 * @param exchangedForSize it did not fit and another size was wanted: they want the thing
 * @param agent the account that filed it, 0 for the customer's own doing
 */
public record GivenBack(
        String number,
        boolean filed,
        long orderId,
        String lineId,
        Instant at,
        double quantity,
        String reason,
        Fault fault,
        boolean exchangedForSize,
        long agent) {

    private static final double SHARE_OF_AN_EXCHANGE = 0.25;

    /** Not what the shop or the carrier did wrong. */
    public boolean isTheirDoing() {
        return fault == Fault.CUSTOMER;
    }

    /** What is the shop's or the carrier's fault does not count, and a size exchanged counts little. */
    public double counted() {
        if (!isTheirDoing()) {
            return 0;
        }
        return exchangedForSize ? quantity * SHARE_OF_AN_EXCHANGE : quantity;
    }

    public Trace trace() {
        return new Trace(filed ? Trace.Kind.RETURN : Trace.Kind.ORDER, number);
    }
}
