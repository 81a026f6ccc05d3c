package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/** What the poller relies on, of the shop over HTTP and of the one in memory alike. Pages hold 100. */
abstract class ShopClientContract {
    static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    /** A shop that holds what the given one holds. */
    abstract ShopClient client(FakeShop shop) throws Exception;

    @Test
    void newestChangeComesFirst() throws Exception {
        ShopClient client = client(new FakeShop(100).has(1, TEN.plusSeconds(9)).has(2, TEN));

        OrdersPage page = client.orders(OrdersQuery.range(Instant.EPOCH, Instant.MAX));

        assertThat(page.orders()).extracting(OrderSnapshot::externalId).containsExactly("1", "2");
        assertThat(page.more()).isFalse();
    }

    @Test
    void rangeIncludesBothEnds() throws Exception {
        FakeShop shop = new FakeShop(100);
        for (int id = 1; id <= 5; id++) {
            shop.has(id, TEN.plusSeconds(id));
        }

        OrdersPage page = client(shop).orders(OrdersQuery.range(TEN.plusSeconds(2), TEN.plusSeconds(4)));

        assertThat(page.orders()).extracting(OrderSnapshot::externalId).containsExactly("4", "3", "2");
    }

    @Test
    void fullPageSaysThatThereIsMore() throws Exception {
        OrdersPage page = client(sameSecond(101)).orders(OrdersQuery.range(TEN, TEN));

        assertThat(page.orders()).hasSize(100);
        assertThat(page.more()).isTrue();
    }

    @Test
    void pageThatIsJustFullIsTheLast() throws Exception {
        OrdersPage page = client(sameSecond(100)).orders(OrdersQuery.range(TEN, TEN));

        assertThat(page.more()).isFalse();
    }

    @Test
    void oneSecondCanBeReadById() throws Exception {
        OrdersPage page = client(sameSecond(150)).orders(OrdersQuery.within(TEN, 51));

        assertThat(page.orders()).hasSize(50);
        assertThat(page.newest()).contains(new Mark(TEN, 50));
        assertThat(page.more()).isFalse();
    }

    @Test
    void nothingFoundIsAnEmptyPage() throws Exception {
        OrdersPage page = client(new FakeShop(100)).orders(OrdersQuery.range(TEN, Instant.MAX));

        assertThat(page.orders()).isEmpty();
        assertThat(page.more()).isFalse();
    }

    @Test
    void parcelsAreFoundByTheOrder() throws Exception {
        assertThat(client(new FakeShop(100)).parcels(List.of("3")))
                .containsEntry("3", List.of(new TrackingSnapshot("ups", "UPS", "1Z999")));
    }

    private static FakeShop sameSecond(int orders) {
        FakeShop shop = new FakeShop(100);
        for (int id = 1; id <= orders; id++) {
            shop.has(id, TEN);
        }
        return shop;
    }
}
