package org.sweetline.channels.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.orders.OrderSnapshot;

public final class ShopFixture {
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private ShopFixture() {}

    static byte[] file(String name) {
        try (var in = ShopFixture.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A small order in Magento's shape; more fields may be put before its end, in single quotes. */
    static String magento(int id, String updatedAt, String more) {
        return ("{'entity_id':%d,'increment_id':'%09d','state':'new','status':'pending','store_id':1,"
                        + "'customer_email':'ada@example.com','order_currency_code':'USD','grand_total':165,"
                        + "'created_at':'2026-11-22 09:00:00','updated_at':'%s'%s}")
                .formatted(id, id, updatedAt, more.isEmpty() ? "" : "," + more)
                .replace('\'', '"');
    }

    static OrderSnapshot read(String json) throws OrderRefused {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static OrderSnapshot read(byte[] line) throws OrderRefused {
        return reader().read(line, 0, line.length);
    }

    public static OrderReader reader() {
        return new OrderReader(CLOCK, settings(Map.of()));
    }

    public static Listing<OrderSnapshot> orders() {
        return Listings.orders(reader());
    }

    /** A list whose rows say nothing but their key. */
    public static Listing<String> keys(String name) {
        return new Listing<>(name, name, "items[entity_id,updated_at],total_count", json -> {
            String id = "";
            String changed = "";
            while (ShopJson.nextField(json)) {
                switch (json.currentName()) {
                    case "entity_id" -> id = json.getText();
                    case "updated_at" -> changed = json.getText();
                    default -> json.skipChildren();
                }
            }
            return ShopRow.of(id, ShopTime.parse(changed).orElseThrow(), id);
        });
    }

    public static Settings settings(Map<String, String> values) {
        return new Settings(key -> Optional.ofNullable(values.get(key)));
    }

    static OrderSnapshot readMagento(String more) throws OrderRefused {
        return read(magento(3, "2026-11-22 10:00:00", more));
    }
}
