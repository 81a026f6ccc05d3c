package org.sweetline.channels.shop;

import java.util.Optional;
import org.sweetline.orders.OrderSnapshot;

/** The lists of a Magento shop that the desk follows. */
final class Listings {
    private Listings() {}

    static Listing<OrderSnapshot> orders(OrderReader reader) {
        return new Listing<>("orders", "orders", MagentoFields.ORDER, json -> {
            OrderDraft draft = new MagentoOrderReader().read(json);
            try {
                return new ShopRow<>(
                        draft.id, Optional.ofNullable(draft.updatedAt), Optional.of(reader.finish(draft)), "");
            } catch (OrderRefused refusal) {
                String number = draft.number.isEmpty() ? "without a number" : draft.number;
                return ShopRow.refused(
                        draft.id, draft.updatedAt, "Order " + number + " is left out: " + refusal.reason());
            }
        });
    }
}
