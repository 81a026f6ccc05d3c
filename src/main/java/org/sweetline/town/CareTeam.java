package org.sweetline.town;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.ProductDoor.Reply;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.wire.Json;

/** Puts the staff into the desk's team, which is open at all hours so that the demo can be called at any, and writes a menu. */
final class CareTeam {
    private static final System.Logger LOG = System.getLogger(CareTeam.class.getName());

    private final ProductDoor product;

    CareTeam(ProductDoor product) {
        this.product = product;
    }

    /** Whoever has changed the team or the menu since keeps what they made of it. */
    void gather() throws InterruptedException {
        Map<String, @Nullable Object> team = first(product.get("/teams"));
        if ("0".equals(String.valueOf(team.get("members")))) join("/teams/" + team.get("id") + "/members/");
        if (items(product.get("/phone-menu"), "options").isEmpty()) writeMenu();
    }

    private void join(String members) throws InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (Map<String, @Nullable Object> account : items(product.get("/accounts"), "items")) {
            ids.put(String.valueOf(account.get("email")), String.valueOf(account.get("id")));
        }
        join(members, ids, Staff.JENNY, List.of("en"), List.of("orders"));
        join(members, ids, Staff.SAID, List.of("en"), List.of("returns"));
        join(members, ids, Staff.JESSICA, List.of("en"), List.of());
        join(members, ids, Staff.MINJI, List.of("ko", "en"), List.of("orders", "returns"));
    }

    private void join(
            String members, Map<String, String> ids, Staff person, List<String> languages, List<String> skills)
            throws InterruptedException {
        String id = ids.get(person.email());
        if (id == null) return;
        Reply reply = product.put(members + id, Json.object("languages", languages, "skills", skills));
        if (!reply.isFine()) {
            LOG.log(Level.WARNING, "{0} did not join the team: {1}", person.email(), reply.status());
        }
    }

    /** Not switched on: a visitor who calls should hear somebody answer first. */
    private void writeMenu() throws InterruptedException {
        product.put(
                "/phone-menu",
                Json.object(
                        "active",
                        false,
                        "intro",
                        words("Please choose.", "원하시는 항목을 선택해 주세요."),
                        "options",
                        List.of(
                                Json.object(
                                        "key",
                                        "1",
                                        "label",
                                        words("a return or an exchange", "반품과 교환"),
                                        "action",
                                        "line",
                                        "skill",
                                        "returns",
                                        "topic",
                                        "return"),
                                Json.object(
                                        "key",
                                        "2",
                                        "label",
                                        words("an order", "주문"),
                                        "action",
                                        "line",
                                        "skill",
                                        "orders",
                                        "topic",
                                        "order"),
                                Json.object(
                                        "key",
                                        "3",
                                        "label",
                                        words("the way of your parcel", "배송 조회"),
                                        "action",
                                        "say",
                                        "text",
                                        words(
                                                "The mail that confirmed your order has a link to where your parcel is.",
                                                "주문 확인 메일에 있는 링크에서 배송 위치를 보실 수 있습니다.")))));
    }

    private static Map<String, @Nullable Object> words(String en, String ko) {
        return Json.object("en", en, "ko", ko);
    }

    private static Map<String, @Nullable Object> first(Reply reply) {
        List<Map<String, @Nullable Object>> items = items(reply, "items");
        return items.isEmpty() ? Map.of() : items.get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> items(Reply reply, String name) {
        return reply.isFine() && reply.json().get(name) instanceof List<?> items
                ? (List<Map<String, @Nullable Object>>) items
                : List.of();
    }
}
