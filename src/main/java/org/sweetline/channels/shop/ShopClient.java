package org.sweetline.channels.shop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sweetline.orders.TrackingSnapshot;

/** What the desk asks of the shop. Every call is one request. */
interface ShopClient {
    /** The newest orders of the range, newest change first. */
    OrdersPage orders(OrdersQuery query) throws ShopTrouble, InterruptedException;

    /** The parcels of these orders, by the order's id; an order without any is missing. */
    Map<String, List<TrackingSnapshot>> parcels(Collection<String> orderIds) throws ShopTrouble, InterruptedException;

    /** Ends the wait of a call that is under way. */
    void hangUp();
}
