package org.sweetline.channels.shop.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.orders.CreditMemoSnapshot;
import org.sweetline.orders.ShipmentSnapshot;

/**
 * Shopify's orders, fulfilments and refunds, told apart by what is in them: the header that names the topic is not
 * signed. An order brings its fulfilments and refunds along.
 */
@ApplicationScoped
class ShopifyReader extends WebhookReader {

    private final OrderReader orders;

    @Inject
    ShopifyReader(OrderReader orders, NewsFiling filing) {
        super(WebhookShop.SHOPIFY, filing);
        this.orders = orders;
    }

    @Override
    News read(Told told) throws OrderRefused {
        if (told.has("refund_line_items")) {
            return new News(List.of(), List.of(), refunds(Stream.of(told)));
        }
        if (told.has("order_id")) {
            return new News(List.of(), shipments(Stream.of(told)), List.of());
        }
        if (!told.has("line_items")) {
            return News.NOTHING;
        }
        return new News(
                List.of(new ShopifyOrder(told).plain().read(orders)),
                shipments(told.each("fulfillments").stream()),
                refunds(told.each("refunds").stream()));
    }

    private static List<ShipmentSnapshot> shipments(Stream<Told> told) {
        return told.flatMap(one -> ShopifyParts.shipment(one).stream()).toList();
    }

    private static List<CreditMemoSnapshot> refunds(Stream<Told> told) {
        return told.flatMap(one -> ShopifyParts.refund(one).stream()).toList();
    }
}
