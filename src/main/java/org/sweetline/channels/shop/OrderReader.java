package org.sweetline.channels.shop;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import org.sweetline.config.Settings;
import org.sweetline.orders.OrderSnapshot;

/** Reads one order, whichever of the two shapes it has. */
@ApplicationScoped
public class OrderReader {
    private static final Set<String> ONLY_MAGENTOS =
            Set.of("entity_id", "increment_id", "grand_total", "customer_email", "items", "created_at");
    private static final Set<String> ONLY_OURS = Set.of("shop", "id", "number", "lines", "placedAt", "updatedAt");

    private final Clock clock;
    private final String region;

    @Inject
    OrderReader(Clock clock, Settings settings) {
        this.clock = clock;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    public OrderSnapshot read(byte[] bytes, int from, int length) throws OrderRefused {
        try {
            boolean magentos = isMagentos(bytes, from, length);
            try (JsonParser json = ShopJson.parser(bytes, from, length)) {
                json.nextToken();
                OrderDraft order = magentos ? new MagentoOrderReader().read(json) : new PlainOrderReader().read(json);
                if (json.nextToken() != null) {
                    throw new OrderRefused("something follows the order on its line");
                }
                return finish(order);
            }
        } catch (JsonProcessingException notJson) {
            throw new OrderRefused(inWords(notJson));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /** The order as far as the reader came; refused when it cannot be kept. */
    OrderSnapshot finish(OrderDraft order) throws OrderRefused {
        return order.snapshot(clock.instant(), region);
    }

    /** The order that the rows of a table have filled. */
    public OrderSnapshot finish(TabularOrder order) throws OrderRefused {
        return finish(order.draft());
    }

    /** Looks no further than the first field that only one of the shapes has. */
    private static boolean isMagentos(byte[] bytes, int from, int length) throws IOException, OrderRefused {
        try (JsonParser json = ShopJson.parser(bytes, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new OrderRefused("the line is not a JSON object");
            }
            while (ShopJson.nextField(json)) {
                if (ONLY_MAGENTOS.contains(json.currentName())) {
                    return true;
                }
                if (ONLY_OURS.contains(json.currentName())) {
                    return false;
                }
                json.skipChildren();
            }
        }
        throw new OrderRefused("neither Magento's order nor Sweetline's: see docs/orders-import.md");
    }

    private static String inWords(JsonProcessingException notJson) {
        if (notJson instanceof JsonEOFException) {
            return "the line ends in the middle of the order";
        }
        if (notJson instanceof StreamConstraintsException) {
            return "the JSON is nested too deep, or a value in it is too long";
        }
        return "not valid JSON at column " + notJson.getLocation().getColumnNr();
    }
}
