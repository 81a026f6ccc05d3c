package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.orders.OrderSnapshot;

/** What the poller relies on, of the shop over HTTP and of the one in memory alike. Pages hold 100. */
abstract class ShopClientContract {
    static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    private static final Listing<OrderSnapshot> ORDERS = ShopFixture.orders();

    /** A shop that holds what the given one holds. */
    abstract ShopClient client(FakeShop shop) throws Exception;

    @Test
    void newestChangeComesFirst() throws Exception {
        ShopClient client = client(new FakeShop(100).has(1, TEN.plusSeconds(9)).has(2, TEN));

        ShopPage<OrderSnapshot> page = client.list(ORDERS, ShopQuery.range(Instant.EPOCH, Instant.MAX));

        assertThat(page.items()).extracting(OrderSnapshot::externalId).containsExactly("1", "2");
        assertThat(page.more()).isFalse();
    }

    @Test
    void rangeIncludesBothEnds() throws Exception {
        FakeShop shop = new FakeShop(100);
        for (int id = 1; id <= 5; id++) {
            shop.has(id, TEN.plusSeconds(id));
        }

        ShopPage<OrderSnapshot> page =
                client(shop).list(ORDERS, ShopQuery.range(TEN.plusSeconds(2), TEN.plusSeconds(4)));

        assertThat(page.items()).extracting(OrderSnapshot::externalId).containsExactly("4", "3", "2");
    }

    @Test
    void fullPageSaysThatThereIsMore() throws Exception {
        ShopPage<OrderSnapshot> page = client(sameSecond(101)).list(ORDERS, ShopQuery.range(TEN, TEN));

        assertThat(page.items()).hasSize(100);
        assertThat(page.more()).isTrue();
    }

    @Test
    void pageThatIsJustFullIsTheLast() throws Exception {
        ShopPage<OrderSnapshot> page = client(sameSecond(100)).list(ORDERS, ShopQuery.range(TEN, TEN));

        assertThat(page.more()).isFalse();
    }

    @Test
    void oneSecondCanBeReadById() throws Exception {
        ShopPage<OrderSnapshot> page = client(sameSecond(150)).list(ORDERS, ShopQuery.within(TEN, 51));

        assertThat(page.items()).hasSize(50);
        assertThat(page.newest()).contains(new Mark(TEN, 50));
        assertThat(page.more()).isFalse();
    }

    @Test
    void nothingFoundIsAnEmptyPage() throws Exception {
        ShopPage<OrderSnapshot> page = client(new FakeShop(100)).list(ORDERS, ShopQuery.range(TEN, Instant.MAX));

        assertThat(page.items()).isEmpty();
        assertThat(page.more()).isFalse();
    }

    @Test
    void orderSaysItsStatusAndAnUnknownOneIsRefused() throws Exception {
        ShopClient client = client(new FakeShop(100).has(1, TEN));

        assertThat(client.status("1")).isEqualTo("processing");
        assertThatThrownBy(() -> client.status("2"))
                .isInstanceOfSatisfying(
                        ShopTrouble.class,
                        trouble -> assertThat(trouble.isRefusal()).isTrue());
    }

    private static FakeShop sameSecond(int orders) {
        FakeShop shop = new FakeShop(100);
        for (int id = 1; id <= orders; id++) {
            shop.has(id, TEN);
        }
        return shop;
    }
}
