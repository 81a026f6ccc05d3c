package org.sweetline.channels.shop.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;
import org.sweetline.json.Json;

/** Reads what a shop has told. What cannot be read is logged by its number, without a word of what it says. */
abstract class WebhookReader implements DeliveryReader<News> {

    private static final Logger LOG = System.getLogger(WebhookReader.class.getName());

    private final WebhookShop shop;
    private final NewsFiling filing;

    WebhookReader(WebhookShop shop, NewsFiling filing) {
        this.shop = shop;
        this.filing = filing;
    }

    abstract News read(Told told) throws OrderRefused;

    @Override
    public final String channel() {
        return shop.word();
    }

    @Override
    public final News prepare(Delivery delivery, byte[] raw) {
        try {
            JsonNode json = Json.mapper().readTree(raw);
            return json == null ? News.NOTHING : read(new Told(json));
        } catch (IOException notJson) {
            LOG.log(Level.WARNING, "delivery {0} of {1} is not JSON", delivery.id(), shop.word());
        } catch (OrderRefused refused) {
            LOG.log(Level.WARNING, "delivery {0} of {1}: {2}", delivery.id(), shop.word(), refused.reason());
        }
        return News.NOTHING;
    }

    @Override
    public final List<String> file(List<News> read) {
        return filing.file(read);
    }
}
