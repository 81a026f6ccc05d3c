package org.sweetline.town.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.cast.Cast.oliver;
import static org.sweetline.town.shop.ShopCaller.page;
import static org.sweetline.town.shop.ShopCaller.sort;
import static org.sweetline.town.shop.trouble.ShopTrap.ANSWER_LOST;
import static org.sweetline.town.shop.trouble.ShopTrap.BEARER_REFUSED;
import static org.sweetline.town.shop.trouble.ShopTrap.BREAKS_OFF;
import static org.sweetline.town.shop.trouble.ShopTrap.BROKEN_JSON;
import static org.sweetline.town.shop.trouble.ShopTrap.CHILDREN_LEAVE_ORDERS;
import static org.sweetline.town.shop.trouble.ShopTrap.CLOCK_SKEW;
import static org.sweetline.town.shop.trouble.ShopTrap.DRIBBLES;
import static org.sweetline.town.shop.trouble.ShopTrap.HANGS;
import static org.sweetline.town.shop.trouble.ShopTrap.HANGS_UP;
import static org.sweetline.town.shop.trouble.ShopTrap.HTML_PAGE;
import static org.sweetline.town.shop.trouble.ShopTrap.LAST_PAGE_REPEATS;
import static org.sweetline.town.shop.trouble.ShopTrap.MONEY_AS_STRINGS;
import static org.sweetline.town.shop.trouble.ShopTrap.NULLS_SENT;
import static org.sweetline.town.shop.trouble.ShopTrap.PAGE_LIMIT;
import static org.sweetline.town.shop.trouble.ShopTrap.PAGE_SIZE_NOT_ECHOED;
import static org.sweetline.town.shop.trouble.ShopTrap.SLOW;
import static org.sweetline.town.shop.trouble.ShopTrap.TOO_MANY_REQUESTS;
import static org.sweetline.town.shop.trouble.ShopTrap.TOTAL_MISSING;
import static org.sweetline.town.shop.trouble.ShopTrap.TOTAL_WRONG;
import static org.sweetline.town.shop.trouble.ShopTrap.UNAVAILABLE;
import static org.sweetline.town.shop.trouble.ShopTrap.UPDATES_MOVE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.shop.trouble.ShopTrap;

/** Each trap bites, and only while it is set. */
class ShopTrapTest {
    private static final Wish NOTEBOOK = Wish.of("Field Notebook", "Kraft", "");
    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");
    private final Shop shop = Shop.start(Clock.systemUTC());
    private final ShopCaller caller = new ShopCaller(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void pagePastTheEndIsTheLastPageAgainUnlessTheTrapIsTakenAway() throws Exception {
        orders(5);
        String pastTheEnd = "orders?" + page(9, 2) + sort(0, "entity_id", "ASC");

        assertThat(caller.each(pastTheEnd, "increment_id")).containsExactly("000000105");

        shop.traps().clear(LAST_PAGE_REPEATS);
        assertThat(caller.each(pastTheEnd, "increment_id")).isEmpty();
    }

    @Test
    void echoOfThePageSizeCanBeMissing() throws Exception {
        assertThat(caller.get("orders?" + page(1, 7)).body()).contains("\"page_size\":7");

        shop.traps().set(PAGE_SIZE_NOT_ECHOED);

        assertThat(caller.get("orders?" + page(1, 7)).body()).doesNotContain("page_size");
    }

    @Test
    void updatesMoveUnderThePagingOfAnOffsetReader() throws Exception {
        for (int i = 0; i < 6; i++) shop.orderAt(LONG_AGO.plusSeconds(i), ada(), List.of(NOTEBOOK));
        shop.traps().set(UPDATES_MOVE);
        String newestLast = sort(0, "updated_at", "ASC");

        List<String> first = caller.each("orders?" + page(1, 3) + newestLast, "increment_id");
        List<String> second = caller.each("orders?" + page(2, 3) + newestLast, "increment_id");

        assertThat(first).containsExactly("000000101", "000000102", "000000103");
        assertThat(second).doesNotContain("000000105").contains("000000101");
    }

    @Test
    void childrenLeaveTheirOrderAsItWas() throws Exception {
        ShopOrder order = shop.orderAt(LONG_AGO, ada(), List.of(NOTEBOOK));
        shop.traps().set(CHILDREN_LEAVE_ORDERS);

        shop.ship(order, "9400100000000000000001");
        shop.office().comment(order, "Packed with a card", false, "", shop.now());

        Map<String, @Nullable Object> json = caller.json("orders/" + order.entityId());
        assertThat(json).containsEntry("updated_at", "2026-01-02 03:04:05").containsEntry("state", "complete");
        assertThat(caller.each("shipments", "updated_at")).noneMatch(at -> at.startsWith("2026-01-02"));
    }

    @Test
    void clockOfTheShopCanBeWrong() {
        shop.traps().set(CLOCK_SKEW, -3600);

        ShopOrder order = shop.order(ada(), NOTEBOOK);

        assertThat(order.createdAt()).isBefore(Instant.now().minusSeconds(3590));
    }

    @Test
    void moneyComesAsStrings() throws Exception {
        ShopOrder order = shop.order(ada(), NOTEBOOK);
        assertThat(caller.json("orders/" + order.entityId()).get("grand_total")).hasToString("20.50");

        shop.traps().set(MONEY_AS_STRINGS);

        assertThat(caller.get("orders/" + order.entityId()).body()).contains("\"grand_total\":\"20.5000\"");
    }

    @Test
    void absentFieldsComeAsNulls() throws Exception {
        ShopOrder order = shop.order(oliver(), NOTEBOOK);
        assertThat(caller.json("orders/" + order.entityId())).doesNotContainKeys("customer_id", "coupon_code");

        shop.traps().set(NULLS_SENT);

        assertThat(caller.json("orders/" + order.entityId()))
                .containsEntry("customer_id", null)
                .containsEntry("coupon_code", null);
    }

    @Test
    void pageSizeOverTheLimitIsRefusedAndNoneIsTwenty() throws Exception {
        orders(22);
        assertThat(caller.items("orders")).hasSize(22);

        shop.traps().set(PAGE_LIMIT);

        assertThat(caller.get("orders?" + page(1, 301)).statusCode()).isEqualTo(400);
        assertThat(caller.get("orders?" + page(1, 301)).body()).contains("Maximum SearchCriteria pageSize is 300");
        assertThat(caller.items("orders")).hasSize(20);
        assertThat(caller.items("orders?" + page(1, 300))).hasSize(22);
    }

    @Test
    void totalIsMissingOrWrong() throws Exception {
        orders(3);

        shop.traps().set(TOTAL_WRONG, 40);
        assertThat(caller.json("orders?" + page(1, 2)).get("total_count")).hasToString("43");

        shop.traps().set(TOTAL_MISSING);
        assertThat(caller.json("orders?" + page(1, 2))).doesNotContainKey("total_count");
    }

    @Test
    void tokenIsNoBearer() throws Exception {
        shop.traps().set(BEARER_REFUSED);

        assertThat(caller.get("orders").statusCode()).isEqualTo(401);
        assertThat(caller.get("orders").body()).contains("The consumer isn't authorized to access %resources.");
    }

    @Test
    void slowAnswerTakesItsTimeAndSoDoesATricklingOne() throws Exception {
        orders(1);

        shop.traps().set(SLOW, 300);
        assertThat(millis()).isGreaterThanOrEqualTo(300);

        shop.traps().clear(SLOW);
        shop.traps().set(DRIBBLES, 400);
        assertThat(millis()).isGreaterThanOrEqualTo(350);
    }

    @Test
    void shopRefusesInFourWays() throws Exception {
        shop.traps().set(TOO_MANY_REQUESTS, 7);
        assertThat(caller.get("orders").headers().firstValue("Retry-After")).hasValue("7");
        assertThat(once(UNAVAILABLE).statusCode()).isEqualTo(503);
        HttpResponse<String> page = once(HTML_PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");

        HttpResponse<String> broken = once(BROKEN_JSON);
        assertThat(broken.statusCode()).isEqualTo(200);
        assertThat(broken.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(broken.body()).startsWith("{").doesNotEndWith("}");
    }

    @Test
    void connectionDiesBeforeOrWithinTheAnswer() {
        for (ShopTrap trap : List.of(HANGS_UP, BREAKS_OFF)) {
            shop.traps().set(trap);

            assertThatThrownBy(() -> caller.get("orders")).as("%s", trap).isInstanceOf(IOException.class);

            shop.traps().clear(trap);
        }
    }

    @Test
    void whoHangsIsLetGoWhenTheTrapIsTakenAway() throws Exception {
        shop.traps().set(HANGS);
        HttpRequest ask = HttpRequest.newBuilder(URI.create(shop.url() + "/rest/V1/orders"))
                .POST(BodyPublishers.noBody())
                .build();
        CompletableFuture<HttpResponse<Void>> hung =
                HttpClient.newHttpClient().sendAsync(ask, BodyHandlers.discarding());
        assertThatThrownBy(() -> hung.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        shop.traps().clear(HANGS);

        assertThatThrownBy(() -> hung.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
        assertThat(caller.get("orders").statusCode()).isEqualTo(200);
    }

    @Test
    void answerIsLostAfterTheCommentIsWritten() throws Exception {
        ShopOrder order = shop.order(ada(), NOTEBOOK);
        String comments = "orders/" + order.entityId() + "/comments";
        shop.traps().times(1, ANSWER_LOST);

        assertThat(caller.get(comments).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> caller.post(comments, "{\"statusHistory\":{\"comment\":\"Once\"}}"))
                .isInstanceOf(IOException.class);

        assertThat(caller.each(comments, "comment")).containsExactly("Once");
        assertThat(shop.traps().isSet(ANSWER_LOST)).isFalse();
    }

    @Test
    void shopIsAsItWasOnceAllTrapsAreTakenAway() throws Exception {
        for (ShopTrap trap : ShopTrap.values()) shop.traps().set(trap);

        shop.traps().clear();

        assertThat(shop.traps().all()).containsExactly(LAST_PAGE_REPEATS);
        assertThat(caller.get("orders").statusCode()).isEqualTo(200);
    }

    private void orders(int count) {
        for (int i = 0; i < count; i++) shop.order(ada(), NOTEBOOK);
    }

    private HttpResponse<String> once(ShopTrap trap) throws Exception {
        shop.traps().clear();
        shop.traps().times(1, trap);
        return caller.get("orders");
    }

    private long millis() throws Exception {
        long start = System.nanoTime();
        caller.get("orders");
        return (System.nanoTime() - start) / 1_000_000;
    }
}
