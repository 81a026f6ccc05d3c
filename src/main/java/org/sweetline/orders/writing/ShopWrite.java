package org.sweetline.orders.writing;

import java.time.Instant;
import java.util.Optional;

/**
 * Something for the shop to keep at an order.
 *
 * @param orderId the shop's own key of the order
 * @param marker by which the text is known again in the shop
 * @param triedAt when it was last sent
 */
public record ShopWrite(
        long id,
        String shop,
        String orderId,
        ShopWriteKind kind,
        String text,
        boolean visible,
        String author,
        String marker,
        ShopWriteState state,
        Optional<Instant> triedAt) {

    /** True while it is still to be brought to the shop. */
    public boolean isOpen() {
        return state == ShopWriteState.WAITING || state == ShopWriteState.UNKNOWN;
    }

    /** As the shop keeps it. The customer sees the words and the marker, the shop's people also who wrote. */
    public String words() {
        String said = kind == ShopWriteKind.ADDRESS_NOTE ? "Address: " + text : text;
        return visible ? said + "\n" + marker : said + "\n" + author + " " + marker;
    }
}
