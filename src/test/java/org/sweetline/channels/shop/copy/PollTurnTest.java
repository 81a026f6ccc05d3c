package org.sweetline.channels.shop.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.channels.shop.copy.Polling.TEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.FakeShop;
import org.sweetline.channels.shop.Listing;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.ShopQuery;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.orders.OrderSnapshot;

class PollTurnTest {
    private final Polling desk = Polling.at(10);

    @Test
    void firstLoadBringsTheNewestOrdersFirstAndThenAllOthers() throws Exception {
        IntStream.rangeClosed(1, 95).forEach(id -> desk.shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        desk.turns(1);
        List<String> atOnce = desk.ids();
        desk.turns(30);

        assertThat(atOnce).startsWith("95", "94").hasSize(10);
        assertThat(new TreeSet<>(desk.ids())).hasSize(95);
        assertThat(desk.isUnread()).isFalse();
    }

    @Test
    void moreOrdersInOneSecondThanAPageHoldsAreAllRead() throws Exception {
        IntStream.rangeClosed(1, 57).forEach(id -> desk.shop.has(id, TEN.minusSeconds(100)));
        IntStream.rangeClosed(58, 70).forEach(id -> desk.shop.has(id, TEN.minusSeconds(200)));

        desk.turns(20);

        assertThat(new TreeSet<>(desk.ids())).hasSize(70);
        assertThat(desk.isUnread()).isFalse();
    }

    @Test
    void newsThatAreAlwaysDueLeaveEverySecondTurnToWhatIsUnread() throws Exception {
        desk.interval = Duration.ofSeconds(1);
        IntStream.rangeClosed(1, 40).forEach(id -> desk.shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        desk.turns(8);

        assertThat(desk.isUnread()).isFalse();
        assertThat(new TreeSet<>(desk.ids())).hasSize(40);
    }

    @Test
    void noListWaitsForOneThatIsAlwaysDue() throws Exception {
        desk.interval = Duration.ofSeconds(1);
        desk.shop.has(1, TEN);

        desk.turns(12);

        assertThat(desk.shop.lists).startsWith("orders").contains("shipments", "invoices");
        assertThat(desk.shop.lists.stream().filter("orders"::equals)).hasSizeGreaterThan(5);
    }

    @Test
    void ordersThatChangeWhileTheyAreReadAreNotLost() throws Exception {
        IntStream.rangeClosed(1, 60).forEach(id -> desk.shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        for (int turn = 1; turn <= 40; turn++) {
            desk.turns(1);
            desk.shop.has(turn, desk.clock.instant());
        }
        desk.turns(15);

        assertThat(new TreeSet<>(desk.ids())).hasSize(60);
        for (int id = 1; id <= 40; id++) {
            String changed = Integer.toString(id);
            Instant last = desk.kept.stream()
                    .filter(order -> order.externalId().equals(changed))
                    .map(OrderSnapshot::updatedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(last).isAfterOrEqualTo(TEN);
        }
    }

    @Test
    void lateCommitBelowTheNewestChangeIsFound() throws Exception {
        desk.shop.has(2, TEN);
        desk.runFor(Duration.ofSeconds(10));

        desk.shop.has(1, TEN.minusSeconds(120));
        desk.runFor(Duration.ofSeconds(20));

        assertThat(desk.ids()).contains("1");
    }

    @Test
    void shipmentIsFoundThoughItsOrdersTimeStays() throws Exception {
        desk.shop.has(1, TEN);
        desk.runFor(Duration.ofMinutes(2));

        desk.shop.has("shipments", 7, TEN.plusSeconds(100));
        desk.runFor(Duration.ofMinutes(2));

        assertThat(desk.keptKeys).contains("7");
    }

    @Test
    void listsAreReadFromTheirOwnMarks() throws Exception {
        desk.shop.has(1, TEN).has("shipments", 7, TEN.minus(Duration.ofDays(3)));
        desk.runFor(Duration.ofMinutes(1));

        assertThat(desk.log.standing("shipments").watermark().mark()).isEqualTo(TEN.minus(Duration.ofDays(3)));
        assertThat(desk.orders().watermark().mark()).isEqualTo(TEN);
    }

    @Test
    void shopThatDoesNotCountItsRowsIsReadToTheEnd() throws Exception {
        desk.shop.counting = FakeShop.Counting.NOT_AT_ALL;
        IntStream.rangeClosed(1, 40).forEach(id -> desk.shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        desk.runFor(Duration.ofMinutes(1));

        assertThat(new TreeSet<>(desk.ids())).hasSize(40);
        assertThat(desk.isUnread()).isFalse();
    }

    @Test
    void shopThatCountsMoreRowsThanItSendsIsReadToTheEndAndNoFurther() throws Exception {
        desk.shop.counting = FakeShop.Counting.TOO_MANY;
        IntStream.rangeClosed(1, 40).forEach(id -> desk.shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));
        desk.shop.has("shipments", 1, TEN).has("invoices", 1, TEN);

        desk.runFor(Duration.ofMinutes(1));
        int asked = desk.shop.asked.size();
        desk.runFor(Duration.ofMinutes(10));

        assertThat(new TreeSet<>(desk.ids())).hasSize(40);
        assertThat(desk.isUnread()).isFalse();
        assertThat(desk.shop.asked.size() - asked).isLessThan(10 * 60);
    }

    @Test
    void shopThatCountsOrdersButSendsNoneIsNotBelieved() throws Exception {
        desk.shop.counting = FakeShop.Counting.TOO_MANY;

        desk.turns(1);

        assertThat(desk.state().lastError()).isEqualTo("The shop says there are 7 orders but sends none of them");
        assertThat(desk.orders().asOf()).isNull();
    }

    @Test
    void shopThatIgnoresTheFiltersIsStopped() throws Exception {
        Polling deaf = new Polling(new FakeShop(10) {
            @Override
            public <T> ShopPage<T> list(Listing<T> listing, ShopQuery query) throws ShopTrouble {
                return super.list(listing, ShopQuery.range(Instant.EPOCH, Instant.MAX));
            }
        });
        IntStream.rangeClosed(1, 95).forEach(id -> deaf.shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        deaf.runFor(Duration.ofMinutes(30));

        assertThat(deaf.state().lastError()).contains("the same page again");
        assertThat(deaf.kept).isNotEmpty();
        assertThat(deaf.shop.asked.size()).isLessThan(30 * 10);
    }

    @Test
    void listThatTheTokenMayNotReadCostsNeitherTheOthersNorTheShop() throws Exception {
        desk.shop.troubles.put("invoices", new ShopTrouble("The token may not do this (403)", 403, Optional.empty()));
        desk.shop.has(1, TEN).has("shipments", 7, TEN);

        desk.runFor(Duration.ofMinutes(30));

        assertThat(desk.ids()).contains("1");
        assertThat(desk.keptKeys).contains("7");
        assertThat(desk.state().isWell()).isTrue();
        assertThat(desk.log.standing("invoices").lastError()).contains("403");
        assertThat(desk.shop.lists.stream().filter("invoices"::equals)).hasSize(1);
    }

    @Test
    void listThatFailsByItselfIsAskedLessAndDoesNotMakeTheShopDown() throws Exception {
        desk.shop.troubles.put("invoices", new ShopTrouble("The shop has trouble of its own (500)"));
        desk.shop.has(1, TEN);

        desk.runFor(Duration.ofHours(1));

        assertThat(desk.state().isDown()).isFalse();
        assertThat(desk.shop.lists.stream().filter("invoices"::equals)).hasSizeBetween(4, 15);
        assertThat(Duration.between(desk.orders().asOf(), desk.clock.instant())).isLessThan(Duration.ofMinutes(2));
    }
}
