package org.sweetline.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.ProductDoor.Reply;
import org.sweetline.town.wire.Json;

/** Reads what the desk heard as kind words of the past year, and confirms what is plain; the likeliest wait for a visitor. */
final class KindWords {
    private static final int LEFT_FOR_THE_VISITOR = 12;
    private static final int PAGES = 6;
    private static final int LOOKS = 40;
    private static final long BETWEEN_LOOKS = 2_000;
    private static final double PLAIN = 0.75;
    /** A team works its list down: of so many doubtful ones one is left. */
    private static final int MERE_MANNERS = 8;

    private final ProductDoor product;

    KindWords(ProductDoor product) {
        this.product = product;
    }

    void hang() throws InterruptedException {
        if (!page("/praise-wall?limit=1", null).items().isEmpty()) return;
        awaitTheYear();
        int seen = 0;
        for (Map<String, @Nullable Object> queued : waitingNow()) {
            if (seen++ >= LEFT_FOR_THE_VISITOR) judge(queued, seen);
        }
    }

    /** All before the first is judged: each few judgements teach, and what was learned orders the list anew. */
    private List<Map<String, @Nullable Object>> waitingNow() throws InterruptedException {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        Page page = page("/praise-queue?limit=100", null);
        for (int i = 0; i < PAGES; i++) {
            all.addAll(page.items());
            if (page.next() == null) break;
            page = page("/praise-queue?limit=100", page.next());
        }
        return all;
    }

    /** The desk reads the year little by little. */
    private void awaitTheYear() throws InterruptedException {
        int before = -1;
        for (int look = 0; look < LOOKS; look++) {
            int now = waiting();
            if (now > LEFT_FOR_THE_VISITOR && now == before) return;
            before = now;
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private int waiting() throws InterruptedException {
        Object waiting = product.get("/praise-wall/summary").json().get("waiting");
        return waiting instanceof Number number ? number.intValue() : 0;
    }

    private void judge(Map<String, @Nullable Object> queued, int seen) throws InterruptedException {
        if (!(queued.get("praise") instanceof Map<?, ?> praise)) return;
        String path = "/praise/" + praise.get("id");
        boolean plain = queued.get("likelihood") instanceof Number sure && sure.doubleValue() >= PLAIN;
        if (!plain || !"no".equals(praise.get("held"))) {
            boolean doubtful = "doubtful".equals(praise.get("held"));
            if (doubtful ? seen % MERE_MANNERS != 0 : seen % 3 == 0)
                product.put(path + "/judgement", Json.object("state", "rejected"));
            return;
        }
        product.put(path + "/judgement", Json.object("state", "confirmed"));
        if (seen % 9 == 4) product.put(path + "/cheers/heart", Json.object());
        if (seen == LEFT_FOR_THE_VISITOR + 2) product.put(path + "/pin", Json.object());
        if (seen % 17 == 3) {
            product.put(path + "/permission", Json.object("permission", "granted", "note", "Asked by mail"));
        }
    }

    private record Page(
            List<Map<String, @Nullable Object>> items,
            @Nullable String next) {}

    @SuppressWarnings("unchecked")
    private Page page(String path, @Nullable String after) throws InterruptedException {
        Reply reply = product.get(after == null ? path : path + "&after=" + after);
        Map<String, @Nullable Object> json = reply.isFine() ? reply.json() : Map.of();
        Object items = json.get("items");
        return new Page(
                items instanceof List<?> list ? (List<Map<String, @Nullable Object>>) list : List.of(),
                json.get("next") instanceof String next ? next : null);
    }
}
