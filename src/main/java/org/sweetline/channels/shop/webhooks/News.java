package org.sweetline.channels.shop.webhooks;

import java.util.List;
import org.sweetline.orders.CreditMemoSnapshot;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.ShipmentSnapshot;

/** What one webhook told. */
record News(List<OrderSnapshot> orders, List<ShipmentSnapshot> shipments, List<CreditMemoSnapshot> refunds) {

    static final News NOTHING = new News(List.of(), List.of(), List.of());

    /** The order's number, or what else can be named. */
    String result() {
        return orders.isEmpty() ? "" : orders.get(0).number();
    }
}
