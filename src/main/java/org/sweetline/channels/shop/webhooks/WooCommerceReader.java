package org.sweetline.channels.shop.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.OrderRefused;

/** WooCommerce's orders; that one was deleted changes nothing of what the desk remembers. */
@ApplicationScoped
class WooCommerceReader extends WebhookReader {

    private final OrderReader orders;

    @Inject
    WooCommerceReader(OrderReader orders, NewsFiling filing) {
        super(WebhookShop.WOOCOMMERCE, filing);
        this.orders = orders;
    }

    @Override
    News read(Told told) throws OrderRefused {
        return told.has("line_items") && told.has("number")
                ? new News(List.of(new WooCommerceOrder(told).plain().read(orders)), List.of(), List.of())
                : News.NOTHING;
    }
}
