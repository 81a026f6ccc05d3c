package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;

class PollTurnTest {
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    private final SetClock clock = new SetClock(TEN);
    private final FakeShop shop = new FakeShop(10);
    private final ShopLogInMemory log = new ShopLogInMemory(TEN);
    private final List<OrderSnapshot> kept = new ArrayList<>();

    @Test
    void firstLoadBringsTheNewestOrdersFirstAndThenAllOthers() throws Exception {
        IntStream.rangeClosed(1, 95).forEach(id -> shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        turns(1);
        List<String> atOnce = ids();
        turns(30);

        assertThat(atOnce).startsWith("95", "94").hasSize(10);
        assertThat(new TreeSet<>(ids())).hasSize(95);
        assertThat(log.newestGap()).isEmpty();
    }

    @Test
    void moreOrdersInOneSecondThanAPageHoldsAreAllRead() throws Exception {
        IntStream.rangeClosed(1, 57).forEach(id -> shop.has(id, TEN.minusSeconds(100)));
        IntStream.rangeClosed(58, 70).forEach(id -> shop.has(id, TEN.minusSeconds(200)));

        turns(20);

        assertThat(new TreeSet<>(ids())).hasSize(70);
        assertThat(log.newestGap()).isEmpty();
    }

    @Test
    void ordersThatChangeWhileTheyAreReadAreNotLost() throws Exception {
        IntStream.rangeClosed(1, 60).forEach(id -> shop.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        for (int turn = 1; turn <= 40; turn++) {
            turns(1);
            shop.has(turn, clock.instant());
        }
        turns(10);

        assertThat(new TreeSet<>(ids())).hasSize(60);
        for (int id = 1; id <= 40; id++) {
            String changed = Integer.toString(id);
            Instant last = kept.stream()
                    .filter(order -> order.externalId().equals(changed))
                    .map(OrderSnapshot::updatedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(last).isAfterOrEqualTo(TEN);
        }
    }

    @Test
    void afterAnOutageTodaysOrdersComeBeforeTheBacklog() throws Exception {
        shop.has(1, TEN.minusSeconds(60));
        turns(1);
        shop.trouble = Optional.of(new ShopTrouble("The shop cannot be reached"));
        turns(5);
        IntStream.rangeClosed(2, 50).forEach(id -> shop.has(id, TEN.plusSeconds(id)));
        shop.trouble = Optional.empty();
        kept.clear();

        turns(1);
        List<String> first = ids();
        turns(10);

        assertThat(first).startsWith("50", "49");
        assertThat(new TreeSet<>(ids())).hasSize(50);
    }

    @Test
    void lateCommitBelowTheNewestChangeIsFound() throws Exception {
        shop.has(2, TEN);
        turns(1);

        shop.has(1, TEN.minusSeconds(120));
        turns(2);

        assertThat(ids()).contains("1");
    }

    @Test
    void quietShopIsAskedOnceAnIntervalAndGapsOnceASecond() throws Exception {
        IntStream.rangeClosed(1, 1_000).forEach(id -> shop.has(id, TEN.minusSeconds(100_000 - id * 10L)));

        Instant start = clock.instant();
        turns(60);

        long seconds = Duration.between(start, clock.instant()).toSeconds();
        assertThat((long) shop.asked.size()).isLessThanOrEqualTo(seconds + 1);
        shop.asked.clear();
        turns(1_000);
        shop.asked.clear();
        Instant quiet = clock.instant();
        turns(30);
        long later = Duration.between(quiet, clock.instant()).toSeconds();
        assertThat((long) shop.asked.size()).isLessThanOrEqualTo(later / 15 + 1);
    }

    @Test
    void shopInTroubleIsLeftAloneLongerEachTimeAndFoundAgainWithinAMinute() throws Exception {
        shop.has(1, TEN);
        turns(2);
        shop.trouble = Optional.of(new ShopTrouble("The shop has trouble of its own (503)"));

        List<Long> pauses = new ArrayList<>();
        for (int failure = 0; failure < 8; failure++) {
            clock.to(later(log.standing().newsDueAt(), log.standing().quietUntil()));
            pauses.add(turn().toSeconds());
        }

        assertThat(pauses.get(0)).isBetween(9L, 17L);
        assertThat(pauses.subList(0, 4)).isSorted();
        assertThat(pauses.subList(1, 8)).allMatch(pause -> pause >= 10 && pause <= 66);
        assertThat(log.standing().state()).isEqualTo(Standing.State.DOWN);
        assertThat(log.standing().lastError()).isEqualTo("The shop has trouble of its own (503)");
        assertThat(log.standing().asOf()).isBefore(clock.instant());

        shop.trouble = Optional.empty();
        clock.to(clock.instant().plusSeconds(66));
        turn();

        assertThat(log.standing().state()).isEqualTo(Standing.State.OK);
        assertThat(log.standing().failures()).isZero();
        assertThat(log.standing().asOf()).isEqualTo(clock.instant());
    }

    @Test
    void shopAwayForLongIsAskedEveryFiveMinutesAtMost() throws Exception {
        shop.trouble = Optional.of(new ShopTrouble("The shop cannot be reached"));
        turns(40);
        clock.to(clock.instant().plus(Duration.ofHours(1)));
        turns(10);

        assertThat(turn()).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(331));
    }

    @Test
    void shopThatIgnoresTheFiltersIsStopped() throws Exception {
        FakeShop deaf = new FakeShop(10) {
            @Override
            public <T> ShopPage<T> list(Listing<T> listing, ShopQuery query) throws ShopTrouble {
                return super.list(listing, ShopQuery.range(Instant.EPOCH, Instant.MAX));
            }
        };
        IntStream.rangeClosed(1, 95).forEach(id -> deaf.has(id, TEN.minusSeconds(10_000 - id * 100L)));

        turns(deaf, 4);

        assertThat(log.standing().lastError()).contains("the same page again");
        assertThat(kept).isNotEmpty();
    }

    @Test
    void parcelsOfShippedOrdersAreReadWithThem() throws Exception {
        shop.has(3, TEN);

        turns(1);

        assertThat(kept.get(0).tracking()).extracting("number").containsExactly("1Z999");
    }

    private void turns(int turns) throws Exception {
        turns(shop, turns);
    }

    private void turns(FakeShop at, int turns) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            clock.to(clock.instant().plus(turn(at)));
        }
    }

    private Duration turn() throws Exception {
        return turn(shop);
    }

    private Duration turn(FakeShop at) throws Exception {
        BatchKeeping keeping = new BatchKeeping(this::keep, tally -> {});
        return new PollTurn(at, ShopFixture.orders(), log, keeping, clock, Duration.ofSeconds(15)).take();
    }

    private Tally keep(List<OrderSnapshot> orders) {
        kept.addAll(orders);
        return new Tally(orders.size(), 0, 0);
    }

    private List<String> ids() {
        return kept.stream().map(OrderSnapshot::externalId).toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static final class SetClock extends Clock {
        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void to(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
