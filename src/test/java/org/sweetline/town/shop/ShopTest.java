package org.sweetline.town.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.cast.Cast.oliver;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.wire.Json;

class ShopTest {
    private static final Wish CARDIGAN = Wish.of("Cloud Cardigan", "Sage", "M");
    private static final Wish NOTEBOOK = Wish.of("Field Notebook", "Kraft", "");
    private final Shop shop = Shop.start(Clock.systemUTC());
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPageBeyondTheEndShowsTheLastPageAgain() throws Exception {
        for (int i = 0; i < 5; i++) shop.order(ada(), NOTEBOOK);

        assertThat(numbers(page(3))).containsExactly("000000105").isEqualTo(numbers(page(4)));
        assertThat(get(page(4)).body()).contains("\"total_count\":5");
    }

    @Test
    void ordersAreFilteredByTimeAndSortedByTimeAndId() throws Exception {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        ShopOrder late = shop.orderAt(noon.plusSeconds(60), ada(), List.of(NOTEBOOK));
        ShopOrder early = shop.orderAt(noon, ada(), List.of(NOTEBOOK));
        shop.orderAt(noon.minusSeconds(1), ada(), List.of(NOTEBOOK));

        List<String> numbers = numbers(criteria("updated_at", "gteq", "2026-03-01 12:00:00")
                + "&searchCriteria[sortOrders][0][field]=updated_at&searchCriteria[sortOrders][0][direction]=ASC"
                + "&searchCriteria[sortOrders][1][field]=entity_id&searchCriteria[sortOrders][1][direction]=ASC");

        assertThat(numbers).containsExactly(early.incrementId(), late.incrementId());
    }

    @Test
    void anOrderIsFoundByItsNumberWithZerosOnly() throws Exception {
        ShopOrder order = shop.order(ada(), CARDIGAN);

        assertThat(numbers(criteria("increment_id", "eq", order.incrementId()))).containsExactly(order.incrementId());
        assertThat(numbers(criteria("increment_id", "eq", order.spokenNumber())))
                .isEmpty();
        assertThat(numbers(criteria("increment_id", "like", "%" + order.spokenNumber())))
                .hasSize(1);
    }

    @Test
    void aVariantIsTwoRowsAndAnAddressHidesInTheAssignments() throws Exception {
        ShopOrder order = shop.order(ada(), CARDIGAN);

        Map<String, @Nullable Object> json =
                Json.readObject(get("/rest/V1/orders/" + order.entityId()).body());

        assertThat((List<?>) json.get("items")).hasSize(2);
        assertThat(json.get("items").toString())
                .contains("parent_item_id=" + order.lines().get(0).itemId());
        assertThat(json).doesNotContainKey("shipping_address");
        assertThat(json.get("extension_attributes").toString()).contains("address_type=shipping");
        assertThat(json.get("created_at").toString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void aGuestHasNoCustomerId() throws Exception {
        ShopOrder order = shop.order(oliver(), NOTEBOOK);

        Map<String, @Nullable Object> json =
                Json.readObject(get("/rest/V1/orders/" + order.entityId()).body());

        assertThat(json).doesNotContainKey("customer_id");
        assertThat(json.get("customer_is_guest")).hasToString("1");
    }

    @Test
    void aShippedOrderIsCompleteAndHasATrack() throws Exception {
        ShopOrder order = shop.order(ada(), NOTEBOOK);

        shop.ship(order, "9400100000000000000001");

        assertThat(get("/rest/V1/orders/" + order.entityId()).body()).contains("\"state\":\"complete\"");
        assertThat(get("/rest/all/V1/shipments?" + criteria("order_id", "eq", String.valueOf(order.entityId())))
                        .body())
                .contains("\"track_number\":\"9400100000000000000001\"");
    }

    @Test
    void fieldsTrimTheAnswer() throws Exception {
        shop.order(ada(), CARDIGAN);

        String body = get("/rest/all/V1/orders?fields=items[increment_id,items[sku]],total_count")
                .body();

        assertThat(body)
                .isEqualTo("{\"items\":[{\"increment_id\":\"000000101\",\"items\":[{\"sku\":\"KN-CLOUD-SAGE-M\"},"
                        + "{\"sku\":\"KN-CLOUD-SAGE-M\"}]}],\"total_count\":1}");
    }

    @Test
    void aCommentIsKept() throws Exception {
        ShopOrder order = shop.order(ada(), NOTEBOOK);

        HttpResponse<String> answer = http.send(
                ask("/rest/V1/orders/" + order.entityId() + "/comments")
                        .POST(BodyPublishers.ofString(
                                "{\"statusHistory\":{\"comment\":\"RMA-310\",\"status\":\"pending\"}}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("true");
        assertThat(order.comments()).extracting(OrderComment::text).containsExactly("RMA-310");
    }

    @Test
    void aShopInABadMoodSaysSoInItsWay() throws Exception {
        shop.feels(ShopMood.TOO_MANY_REQUESTS);
        assertThat(get("/rest/V1/orders").statusCode()).isEqualTo(429);

        shop.feels(ShopMood.HTML_PAGE);
        assertThat(get("/rest/V1/orders").headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");

        shop.feels(ShopMood.WELL);
        assertThat(get("/rest/V1/orders").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongTokenIsRefusedWithMagentosWords() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop.url() + "/rest/V1/orders"))
                .header("Authorization", "Bearer guess")
                .build();

        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("%resources");
    }

    private static String page(int number) {
        return "searchCriteria[pageSize]=2&searchCriteria[currentPage]=" + number
                + "&searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=ASC";
    }

    private static String criteria(String field, String condition, String value) {
        String filter = "searchCriteria[filterGroups][0][filters][0]";
        return filter + "[field]=" + field + "&" + filter + "[conditionType]=" + condition + "&" + filter + "[value]="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private List<String> numbers(String query) throws IOException, InterruptedException {
        List<?> items = (List<?>) Json.readObject(get(query).body()).get("items");
        return items.stream()
                .map(item -> String.valueOf(((Map<?, ?>) item).get("increment_id")))
                .toList();
    }

    private HttpResponse<String> get(String pathOrQuery) throws IOException, InterruptedException {
        String path = pathOrQuery.startsWith("/") ? pathOrQuery : "/rest/all/V1/orders?" + pathOrQuery;
        return http.send(ask(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(
                        URI.create(shop.url() + path.replace("[", "%5B").replace("]", "%5D")))
                .header("Authorization", "Bearer " + shop.keys().accessToken());
    }
}
