package org.sweetline.abuse.history;

import java.time.Instant;

/**
 * An order line that was sent to the person.
 *
 * @param deliveredAt when it arrived, as well as can be told: carriers say it rarely
 * @param quantity how many were sent
 * @param unitPaid in the shop's base currency, with discount and tax
 * @param peak the order was placed on a declared peak day
 */
public record Purchase(
        long orderId,
        String orderNumber,
        String lineId,
        Article article,
        Instant placedAt,
        Instant deliveredAt,
        double quantity,
        double unitPaid,
        boolean peak) {

    public double paid() {
        return quantity * unitPaid;
    }
}
