package org.sweetline.orders.page;

import java.math.BigDecimal;

/**
 * A line as it was sold, a bundle as one, and what has become of it.
 *
 * @param options what was chosen of it, such as {@code Blue-M}; "" where the shop does not say
 * @param unitPaid what one of them was paid with: after its discount, with its tax
 */
public record BoughtLine(
        String lineId,
        String sku,
        String name,
        String options,
        BigDecimal ordered,
        BigDecimal shipped,
        BigDecimal refunded,
        BigDecimal unitPaid) {

    /** What the name of something chosen says beyond the name of what it was chosen of; "" when it says nothing. */
    public static String optionsIn(String chosen, String name) {
        return chosen.startsWith(name) ? chosen.substring(name.length()).replaceFirst("^[\\s\\-–,·(]+", "") : "";
    }
}
