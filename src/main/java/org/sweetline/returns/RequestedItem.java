package org.sweetline.returns;

import java.math.BigDecimal;

/**
 * What somebody wants to send back.
 *
 * @param lineId the shop's key of the order line
 * @param reason a code of the list of reasons, and its fault at that time
 * @param unitPaid what one of them was paid with, after discount and with tax
 */
public record RequestedItem(
        String lineId,
        String sku,
        String name,
        int quantity,
        String reason,
        Fault fault,
        String note,
        Resolution wanted,
        WantedVariant instead,
        BigDecimal unitPaid) {

    /** What was paid for all of it. */
    BigDecimal worth() {
        return unitPaid.multiply(BigDecimal.valueOf(quantity));
    }
}
