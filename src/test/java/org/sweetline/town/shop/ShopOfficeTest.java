package org.sweetline.town.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.cast.Cast.oliver;
import static org.sweetline.town.cast.Cast.priya;
import static org.sweetline.town.shop.ShopCaller.filter;
import static org.sweetline.town.shop.ShopCaller.page;
import static org.sweetline.town.shop.ShopCaller.rows;
import static org.sweetline.town.shop.ShopCaller.sort;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The many kinds of orders, as a program sees them. */
class ShopOfficeTest {
    private static final Wish CARDIGAN = Wish.of("Cloud Cardigan", "Sage", "M");
    private static final Wish NOTEBOOK = new Wish(Catalogue.named("Field Notebook"), "Kraft", "", 3);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final Shop shop = Shop.start(Clock.systemUTC());
    private final ShopOffice office = shop.office();
    private final ShopCaller caller = new ShopCaller(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void bundleIsARowAndARowForEachPartWithItsOwnPrice() throws Exception {
        ShopOrder order = shop.order(ada(), Wish.of("Quiet Evening Box", "Red ribbon", ""));

        List<Map<?, ?>> rows = rows(json(order).get("items"));

        assertThat(rows)
                .extracting(row -> row.get("product_type") + " " + row.get("price"))
                .containsExactly("bundle 68.00", "simple 46.00", "simple 22.00");
        assertThat(rows.get(1).get("parent_item_id")).isEqualTo(rows.get(0).get("item_id"));
    }

    @Test
    void orderOfVirtualThingsIsShippedNowhere() throws Exception {
        ShopOrder order = shop.order(ada(), Wish.of("Evening Class", "Tuesdays", ""));

        shop.invoice(order, shop.now());

        Map<String, @Nullable Object> json = json(order);
        assertThat(json.get("is_virtual")).hasToString("1");
        assertThat(json.get("extension_attributes").toString()).doesNotContain("address_type=shipping");
        assertThat(json).containsEntry("state", "complete");
    }

    @Test
    void editedOrderIsCanceledAndGoesOnAsMinusOne() throws Exception {
        ShopOrder order = shop.order(ada(), CARDIGAN);

        ShopOrder once = office.edit(order, List.of(NOTEBOOK), shop.now());
        ShopOrder twice = office.edit(once, List.of(CARDIGAN), shop.now());

        assertThat(order.state()).isEqualTo("canceled");
        assertThat(once.incrementId()).isEqualTo("000000101-1");
        assertThat(twice.incrementId()).isEqualTo("000000101-2");
        assertThat(json(twice))
                .containsEntry("relation_parent_real_id", "000000101-1")
                .containsEntry("original_increment_id", "000000101");
    }

    @Test
    void anotherStoreHasItsOwnNumbersAndCurrency() throws Exception {
        ShopOrder order = shop.checkout(ada())
                .with(CARDIGAN)
                .in(StoreView.CANADIAN)
                .coupon("WARM10", 10)
                .place();

        Map<String, @Nullable Object> json = json(order);

        assertThat(order.incrementId()).isEqualTo("3000000101");
        assertThat(json).containsEntry("order_currency_code", "CAD").containsEntry("coupon_code", "WARM10");
        assertThat(json.get("grand_total")).hasToString("164.83");
        assertThat(json.get("base_grand_total")).hasToString("121.1985");
        assertThat(json.get("discount_amount")).hasToString("-17.41");
    }

    @Test
    void queuedOrderIsReceivedAndLaterLetThroughOrRejected() {
        ShopOrder let = shop.checkout(ada()).with(CARDIGAN).queued().place();
        ShopOrder rejected = shop.checkout(ada()).with(CARDIGAN).queued().place();
        assertThat(let.status()).isEqualTo("received");

        office.accept(let, shop.now());
        office.reject(rejected, shop.now());

        assertThat(let.status()).isEqualTo("pending");
        assertThat(rejected.state() + " " + rejected.status()).isEqualTo("canceled rejected");
    }

    @Test
    void ordersOfADeletedAccountStayWithoutACustomer() throws Exception {
        ShopOrder order = shop.orderAt(NOON, priya(), List.of(CARDIGAN));
        assertThat(caller.each("customers/search", "email")).containsExactly(priya().email());

        shop.accounts().delete(priya());

        assertThat(json(order)).doesNotContainKey("customer_id").containsEntry("updated_at", "2026-03-01 12:00:00");
        assertThat(json(order).get("customer_is_guest")).hasToString("0");
        assertThat(caller.get("customers/" + priya().customerId()).statusCode()).isEqualTo(404);
    }

    @Test
    void parcelsLeaveOneByOneAndTheOrderIsCompleteWithTheLast() throws Exception {
        ShopOrder order = shop.order(ada(), NOTEBOOK);
        int line = order.lines().get(0).itemId();
        shop.invoice(order, shop.now());

        office.backorder(order, order.lines().get(0), 2, shop.now());
        office.ship(order, List.of(new Quantity(line, 1)), office.parcel("usps", "USPS", "1", shop.now()));
        assertThat(json(order)).containsEntry("state", "processing");
        assertThat(rows(json(order).get("items")).get(0).get("qty_backordered")).hasToString("2");
        office.ship(order, List.of(new Quantity(line, 2)), office.parcel("ups", "UPS", "2", shop.now()));

        assertThat(json(order)).containsEntry("state", "complete");
        assertThat(caller.each("shipments?" + filter(0, 0, "order_id", "eq", "" + order.entityId()), "total_qty"))
                .containsExactly("1", "2");
    }

    @Test
    void lineThatIsSoldOutIsCanceledAndTheRestComes() {
        ShopOrder order = shop.order(ada(), CARDIGAN, NOTEBOOK);

        office.sellOut(order, order.lines().get(0), shop.now());
        shop.ship(order, "9400100000000000000001");

        assertThat(order.state()).isEqualTo("complete");
        assertThat(order.lines()).extracting(OrderLine::canceled).containsExactly(1, 0);
        assertThat(order.money().paid()).isEqualTo(new BigDecimal("49.50"));
    }

    @Test
    void statusIsTheShopsOwnWordAndTheStateIsNot() throws Exception {
        ShopOrder order = shop.order(ada(), CARDIGAN);

        office.status(order, "being_knitted", shop.now());

        assertThat(json(order)).containsEntry("status", "being_knitted").containsEntry("state", "new");
    }

    @Test
    void groupsAreAllNeededAndOneOfTheirFiltersIsEnough() throws Exception {
        shop.orderAt(NOON, ada(), List.of(NOTEBOOK));
        shop.orderAt(NOON.plusSeconds(1), oliver(), List.of(NOTEBOOK));
        shop.orderAt(NOON.plusSeconds(2), priya(), List.of(NOTEBOOK));

        String adaOrOliver = filter(0, 0, "customer_email", "eq", ada().email())
                + filter(0, 1, "customer_firstname", "like", "Oli%");
        String after = filter(1, 0, "created_at", "gt", "2026-03-01 12:00:00");

        assertThat(numbers(adaOrOliver)).containsExactly("000000101", "000000102");
        assertThat(numbers(adaOrOliver + after)).containsExactly("000000102");
        assertThat(numbers(filter(0, 0, "customer_id", "null", ""))).containsExactly("000000102");
        assertThat(numbers(filter(0, 0, "increment_id", "in", "000000101,000000103")))
                .containsExactly("000000101", "000000103");
    }

    @Test
    void sortingWithoutADirectionIsDownwards() throws Exception {
        shop.orderAt(NOON, ada(), List.of(NOTEBOOK));
        shop.orderAt(NOON, ada(), List.of(NOTEBOOK));

        assertThat(numbers(sort(0, "entity_id", "") + page(1, 1))).containsExactly("000000102");
    }

    @Test
    void storesTellTheirCurrencyAndTimeZone() throws Exception {
        String body = caller.get("store/storeConfigs").body();

        assertThat(body).contains("\"default_display_currency_code\":\"CAD\"").contains("America/Los_Angeles");
    }

    private Map<String, @Nullable Object> json(ShopOrder order) throws Exception {
        return caller.json("orders/" + order.entityId());
    }

    private List<String> numbers(String criteria) throws Exception {
        return caller.each("orders?" + criteria, "increment_id");
    }
}
