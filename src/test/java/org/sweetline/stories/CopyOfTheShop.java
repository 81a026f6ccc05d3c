package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;

/** The desk's copy held against the shop, order by order, line by line. */
final class CopyOfTheShop {
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private final Shop shop;
    private final ApiClient desk;

    CopyOfTheShop(Shop shop, ApiClient desk) {
        this.shop = shop;
        this.desk = desk;
    }

    /** Waits until each order was once the same, and then finds all of them the same at a time. */
    void becomesEqual() {
        Deque<ShopOrder> waiting = new ArrayDeque<>(shop.orders());
        eventually(PATIENCE, () -> {
            while (!waiting.isEmpty()) {
                assertThat(difference(waiting.element()))
                        .as("%d orders wait; the shop was last asked %s", waiting.size(), lastAsked())
                        .isEmpty();
                waiting.remove();
            }
        });
        assertThat(shop.orders())
                .allSatisfy(order -> assertThat(difference(order)).isEmpty());
        assertThat(count()).isEqualTo(shop.orders().size());
    }

    boolean has(ShopOrder order) {
        return desk.get("/orders/" + order.incrementId()).send().status() == 200;
    }

    String customerOf(ShopOrder order) {
        return desk.get("/orders/" + order.incrementId()).answers(200).text("customer.number");
    }

    private Optional<String> difference(ShopOrder order) {
        Answer answer = desk.get("/orders/" + order.incrementId()).send();
        if (answer.status() != 200) return Optional.of(order.incrementId() + " is not shown: " + answer.text());
        String ours = OrderPicture.of(answer.json());
        String theirs = OrderPicture.of(order);
        return ours.equals(theirs) ? Optional.empty() : Optional.of("\nshop: " + theirs + "\ncopy: " + ours + "\n");
    }

    private List<String> lastAsked() {
        List<String> asked = shop.journal().asked();
        return asked.subList(Math.max(0, asked.size() - 12), asked.size());
    }

    private int count() {
        int count = 0;
        String after = "";
        do {
            Answer page = desk.get("/orders?limit=200" + after).answers(200);
            count += page.items().size();
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return count;
    }
}
