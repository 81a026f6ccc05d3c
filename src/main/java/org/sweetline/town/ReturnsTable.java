package org.sweetline.town;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.ProductDoor.Reply;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Shipment;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.wire.Json;

/** Lays out the returns that wait for Said and the others on the day the town opens: some of each kind. */
final class ReturnsTable {
    private static final System.Logger LOG = System.getLogger(ReturnsTable.class.getName());
    private static final int LOOKS = 240;
    /** A busy machine takes minutes to copy a year of orders. */
    private static final int LOOKS_FOR_ORDERS = 2_400;

    private static final long BETWEEN_LOOKS = 250;
    private static final int MOST_TRIED = 6;
    private final ProductDoor product;
    private final Shop shop;
    private final Clock clock;

    ReturnsTable(ProductDoor product, Shop shop, Clock clock) {
        this.product = product;
        this.shop = shop;
        this.clock = clock;
    }

    /** What somebody wrote, and by which way. */
    private record Wish(String reason, String note, String channel) {}

    boolean isBare() throws InterruptedException {
        return product.get("/returns?limit=1").json().get("items") instanceof List<?> items && items.isEmpty();
    }

    /** Whether the desk has read what the shop sold, the oldest and the newest; a return of an unknown order is nobody's. */
    boolean hasOrders() throws InterruptedException {
        List<ShopOrder> sold = shop.orders();
        for (int look = 0; look < LOOKS_FOR_ORDERS; look++) {
            if (knows(sold.get(0)) && knows(sold.get(sold.size() - 1))) return true;
            Thread.sleep(BETWEEN_LOOKS);
        }
        return false;
    }

    private boolean knows(ShopOrder order) throws InterruptedException {
        return product.get("/orders/" + order.incrementId()).isFine();
    }

    void lay() throws InterruptedException {
        // What is usual in this shop is known by the time that Mallory's return is looked at.
        product.post("/risk-nights", Json.object());
        List<ShopOrder> late = orders(50, 85);
        List<ShopOrder> fresh = orders(6, 20);
        file(late, 0, "in-review", new Wish("unwanted", "It was under the bed, still in its paper.", "mail"));
        file(late, 1, "in-review", new Wish("gift", "선물 받은 분이 이제야 열어 보셨어요.", "mail"));
        ask(file(late, 2, "in-review", new Wish("other", "A thread came loose.", "phone")));
        appeal(file(late, 3, "in-review", new Wish("style", "Lovely, but not me.", "mail")));
        propose(file(late, 4, "in-review", new Wish("unwanted", "I wore it once to try.", "phone")));
        file(fresh, 0, "authorized", new Wish("size-too-small", "A size up would be right.", "mail"));
        receive(file(fresh, 1, "authorized", new Wish("colour", "화면에서 본 색과 달라요.", "mail")));
        Optional<Map<String, @Nullable Object>> looked =
                receive(file(fresh, 2, "authorized", new Wish("size-too-large", "Too wide for me.", "phone")));
        inspect(looked);
        mallory();
    }

    private void mallory() throws InterruptedException {
        List<ShopOrder> hers = orders(3, 400).stream()
                .filter(order -> order.buyer().email().equals(Cast.mallory().email()))
                .toList();
        file(hers, 0, "in-review", new Wish("unwanted", "Never worn. Tags fell off by themselves.", "mail"));
    }

    /** Which were sent so many days ago and are whole; the newest first. */
    private List<ShopOrder> orders(int fewest, int most) {
        Instant now = clock.instant();
        Predicate<Instant> then =
                at -> at.isBefore(now.minus(Duration.ofDays(fewest))) && at.isAfter(now.minus(Duration.ofDays(most)));
        return shop.orders().stream()
                .filter(order -> order.creditMemos().isEmpty() && order.toShip().isEmpty())
                .filter(order -> order.shipments().stream()
                        .map(Shipment::at)
                        .max(Comparator.naturalOrder())
                        .filter(then)
                        .isPresent())
                .filter(order -> order.lines().stream().anyMatch(ReturnsTable::isWorn))
                .sorted(Comparator.comparing(ShopOrder::createdAt).reversed())
                .toList();
    }

    private static boolean isWorn(OrderLine line) {
        return line.product().hasVariants() && line.shipped() > 0;
    }

    /** Of the n-th of these orders, or of one beside it where nothing is left to ask for; once it has come so far. */
    private Optional<Map<String, @Nullable Object>> file(List<ShopOrder> orders, int n, String state, Wish wish)
            throws InterruptedException {
        int step = Math.max(1, orders.size() / MOST_TRIED);
        Reply refused = new Reply(0, "{}");
        for (int i = n * step; i < Math.min(orders.size(), (n + 1) * step); i++) {
            ShopOrder order = orders.get(i);
            OrderLine line = order.lines().stream()
                    .filter(ReturnsTable::isWorn)
                    .findFirst()
                    .orElseThrow();
            Map<String, @Nullable Object> item = Json.object(
                    "line", Integer.toString(line.itemId()),
                    "quantity", 1,
                    "reason", wish.reason(),
                    "note", wish.note(),
                    "wanted", "refund");
            Reply filed = product.post(
                    "/returns",
                    Json.object("order", order.incrementId(), "channel", wish.channel(), "items", List.of(item)));
            if (filed.isFine()) return awaited(String.valueOf(filed.json().get("number")), state);
            refused = filed;
        }
        LOG.log(
                Level.WARNING,
                "No return was laid out: {0} {1}",
                refused.status(),
                refused.json().get("detail"));
        return Optional.empty();
    }

    private Optional<Map<String, @Nullable Object>> awaited(String number, String state) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            Map<String, @Nullable Object> seen =
                    product.get("/returns/" + number).json();
            if (state.equals(seen.get("state"))) return Optional.of(seen);
            if (!"requested".equals(seen.get("state"))) return Optional.empty();
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Optional.empty();
    }

    private void ask(Optional<Map<String, @Nullable Object>> seen) throws InterruptedException {
        put(seen, "/question", "question", "Could you send us a photo of the thread?", "photo", true);
    }

    private void appeal(Optional<Map<String, @Nullable Object>> seen) throws InterruptedException {
        decide(seen, "window-expired");
        put(seen, "/appeal", "text", "The parcel waited at the post office for three weeks. I have the slip.");
    }

    /** This denial says something about the customer, so it waits for a second person. */
    private void propose(Optional<Map<String, @Nullable Object>> seen) throws InterruptedException {
        decide(seen, "worn-or-altered");
    }

    private void decide(Optional<Map<String, @Nullable Object>> seen, String denial) throws InterruptedException {
        if (seen.isEmpty()) return;
        put(
                seen,
                "/decision",
                "items",
                List.of(Json.object("line", line(seen.get()), "authorized", 0, "denial", denial)));
    }

    private Optional<Map<String, @Nullable Object>> receive(Optional<Map<String, @Nullable Object>> seen)
            throws InterruptedException {
        return post(seen, "/receipts", "quantity", 1, "outcome", "received");
    }

    private void inspect(Optional<Map<String, @Nullable Object>> seen) throws InterruptedException {
        post(
                seen,
                "/inspections",
                "good",
                1,
                "bad",
                0,
                "grade",
                "a",
                "condition",
                "as-new",
                "disposition",
                "restock",
                "tagsOn",
                true);
    }

    private void put(Optional<Map<String, @Nullable Object>> seen, String step, Object... body)
            throws InterruptedException {
        if (seen.isEmpty()) return;
        Map<String, @Nullable Object> json = Json.object(body);
        if (!step.equals("/appeal")) json.put("version", seen.get().get("version"));
        product.put("/returns/" + seen.get().get("number") + step, json);
    }

    private Optional<Map<String, @Nullable Object>> post(
            Optional<Map<String, @Nullable Object>> seen, String step, Object... body) throws InterruptedException {
        if (seen.isEmpty()) return seen;
        Map<String, @Nullable Object> json = Json.object(body);
        json.put("version", seen.get().get("version"));
        json.put("line", line(seen.get()));
        Reply reply = product.post("/returns/" + seen.get().get("number") + step, json);
        return reply.isFine() ? Optional.of(reply.json()) : Optional.empty();
    }

    private static @Nullable Object line(Map<String, @Nullable Object> seen) {
        return seen.get("items") instanceof List<?> items && !items.isEmpty() && items.get(0) instanceof Map<?, ?> item
                ? item.get("line")
                : null;
    }
}
