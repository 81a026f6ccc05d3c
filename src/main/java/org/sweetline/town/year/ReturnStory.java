package org.sweetline.town.year;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.wire.Json;

/** One return of the past, from the wish to its end, as the product's import of past returns takes it. */
final class ReturnStory {
    private static final List<String> CHANNELS = List.of("portal", "portal", "portal", "portal", "mail", "phone");
    private final ShopOrder order;
    private final RandomGenerator random;
    private final ReturnReasons reasons;
    private final Instant requested;
    private final Map<String, @Nullable Object> told;
    private final List<Map<String, @Nullable Object>> items = new ArrayList<>();
    private Instant decided;
    private boolean shopsFault;

    ReturnStory(ShopOrder order, Instant requested, RandomGenerator random) {
        this.order = order;
        this.requested = requested;
        this.random = random;
        this.reasons = new ReturnReasons(random);
        this.decided = requested.plusSeconds(20 + random.nextInt(60));
        this.told = Json.object(
                "key", "year-" + order.incrementId(),
                "order", order.incrementId(),
                "channel", CHANNELS.get(random.nextInt(CHANNELS.size())),
                "requestedAt", requested.toString());
    }

    Instant requested() {
        return requested;
    }

    String line() {
        told.put("decidedAt", decided.toString());
        told.put("items", items);
        return Json.write(told);
    }

    /** Somebody at the desk looked at it; else the policy let it through. */
    ReturnStory lookedAt() {
        decided = requested.plus(Duration.ofMinutes(50 + random.nextInt(29 * 60)));
        told.put("decidedByEmail", (random.nextInt(4) > 0 ? Staff.SAID : Staff.JESSICA).email());
        return this;
    }

    ReturnStory denied(OrderLine line, String denial) {
        item(line, line.shipped(), 0).put("denial", denial);
        return this;
    }

    /** Approved, and never sent. */
    ReturnStory granted(OrderLine line) {
        item(line, line.shipped(), line.shipped()).put("given", "refund");
        return this;
    }

    /** @param given how it was made good */
    ReturnStory cameBack(OrderLine line, int quantity, String given, boolean worn) {
        boolean part = line.shipped() > quantity && random.nextInt(3) == 0;
        Map<String, @Nullable Object> item = item(line, part ? quantity + 1 : quantity, quantity);
        item.put("denial", part ? "window-expired" : null);
        item.put("given", given);
        found(item, quantity, quantity, worn ? "worn" : random.nextInt(3) > 0 ? "as-new" : "tried-on");
        return this;
    }

    /** It came back as nobody can sell it. */
    ReturnStory rejected(OrderLine line) {
        Map<String, @Nullable Object> item = item(line, line.shipped(), line.shipped());
        item.put("given", "refund");
        item.put("rejection", "worn-or-altered");
        found(item, line.shipped(), 0, "worn");
        return this;
    }

    /** @param outcome "upheld" or "overturned", by Dana, who decides nothing else */
    ReturnStory appealed(String words, String outcome, String note) {
        Instant raised = decided.plus(Duration.ofHours(5 + random.nextInt(60)));
        told.put(
                "appeal",
                Json.object(
                        "text",
                        words,
                        "at",
                        raised.toString(),
                        "outcome",
                        outcome,
                        "decidedAt",
                        raised.plus(Duration.ofHours(4 + random.nextInt(20))).toString(),
                        "decidedByEmail",
                        Staff.DANA.email(),
                        "note",
                        note));
        return this;
    }

    /** When the parcel came and was opened. */
    ReturnStory arrived(Instant at) {
        told.put("receivedAt", at.toString());
        told.put(
                "inspectedAt", at.plus(Duration.ofHours(2 + random.nextInt(20))).toString());
        if (shopsFault) told.put("labelCost", new BigDecimal("6.40"));
        return this;
    }

    ReturnStory settled(Instant at, String method, BigDecimal refunded) {
        told.put("settledAt", at.toString());
        told.put("method", method);
        told.put("refunded", refunded);
        return this;
    }

    private Map<String, @Nullable Object> item(OrderLine line, int asked, int authorized) {
        String reason = reasons.of(line);
        shopsFault |= ReturnReasons.isOfTheShop(reason);
        Map<String, @Nullable Object> item = new HashMap<>();
        item.put("line", Integer.toString(line.itemId()));
        item.put("quantity", asked);
        item.put("reason", reason);
        item.put("note", reasons.words(reason, order.buyer()));
        item.put("wanted", line.product().hasVariants() && random.nextInt(4) == 0 ? "exchange" : "refund");
        item.put("authorized", authorized);
        item.put("received", 0);
        item.put("accepted", 0);
        items.add(item);
        return item;
    }

    private static void found(Map<String, @Nullable Object> item, int received, int accepted, String condition) {
        boolean worn = condition.equals("worn");
        item.put("received", received);
        item.put("accepted", accepted);
        item.put("grade", worn ? "c" : condition.equals("as-new") ? "a" : "b");
        item.put("condition", condition);
        item.put("disposition", accepted == 0 ? "to-customer" : worn ? "resale-hold" : "restock");
        item.put("tagsOn", !worn);
    }
}
