package org.sweetline.orders.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.shop.OrderComment;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

class OrderCommentsIT {
    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient agent = server.desk().agent();
    private final Shop shop = server.town().shop();

    @Test
    void commentIsWrittenOnceAndArrivesOnce() {
        ShopOrder order = anOrder();
        String path = "/orders/" + order.incrementId();

        Answer first = write(path, "Please add a gift card", "once-" + order.incrementId());
        Answer again = write(path, "Please add a gift card", "once-" + order.incrementId());

        assertThat(again.number("id")).isEqualTo(first.number("id"));
        eventually(() -> assertThat(writes(path))
                .extracting(write -> write.getString("state"))
                .containsExactly("sent"));
        assertThat(inTheShop(order, "Please add a gift card")).hasSize(1);
        assertThat(server.program().get("/audit?limit=50").answers(200).text())
                .contains("order-comment-written", order.incrementId());
    }

    @Test
    void whatTheShopWillNeverTakeFailsAndCanBeWithdrawn() {
        server.program()
                .post("/orders/import")
                .body(
                        "application/x-ndjson",
                        "{\"shop\":\"elsewhere\",\"number\":\"ELSE-1\",\"placedAt\":\"2026-11-20T10:00:00Z\"}")
                .answers(200);
        long write = write("/orders/ELSE-1", "Hello", "else-1").number("id");
        String delivery = "/orders/ELSE-1/comments/" + write + "/delivery";
        eventually(() ->
                assertThat(writes("/orders/ELSE-1").get(0).getString("state")).isEqualTo("failed"));

        agent.put(delivery).answers(200);
        eventually(() ->
                assertThat(writes("/orders/ELSE-1").get(0).getString("state")).isEqualTo("failed"));
        agent.delete(delivery).answers(204);

        assertThat(writes("/orders/ELSE-1")).isEmpty();
        agent.delete(delivery).isRefused(409, "order-comment-on-its-way");
        agent.put("/orders/ELSE-1/comments/999999/delivery").isRefused(404, "no-such-order-comment");
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        String path = "/orders/" + anOrder().incrementId() + "/comments";

        agent.post(path).json("{\"text\":\" \"}").isRefused(400, "invalid-request");
        agent.post(path).json("{\"text\":\"" + "x".repeat(2_001) + "\"}").isRefused(400, "invalid-request");
        agent.post(path).json("{\"text\":\"x\",\"kind\":\"shout\"}").isRefused(400, "invalid-request");
    }

    private ShopOrder anOrder() {
        ShopOrder order = shop.order(Strangers.aStranger(), Wish.of("Cloud Cardigan", "Sage", "M"));
        eventually(() -> server.program().get("/orders/" + order.incrementId()).answers(200));
        return order;
    }

    private Answer write(String path, String text, String key) {
        return agent.post(path + "/comments")
                .header("Idempotency-Key", key)
                .json("{\"text\":\"" + text + "\",\"visible\":true}")
                .answers(201);
    }

    private List<JsonObject> writes(String path) {
        return Answer.objects(
                agent.get(path).answers(200).json().getJsonObject("details").getJsonArray("writes"));
    }

    private static List<String> inTheShop(ShopOrder order, String text) {
        return order.comments().stream()
                .map(OrderComment::text)
                .filter(comment -> comment.contains(text))
                .toList();
    }
}
