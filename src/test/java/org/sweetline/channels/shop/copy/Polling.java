package org.sweetline.channels.shop.copy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.shop.FakeShop;
import org.sweetline.channels.shop.SetClock;
import org.sweetline.channels.shop.ShopFixture;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.channels.shop.line.LineState;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;

/** The poller on a set clock, before a shop in memory. */
final class Polling {
    static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    final SetClock clock = new SetClock(TEN);
    final FakeShop shop;
    final ShopLine line;
    final CopyLogInMemory log = new CopyLogInMemory();
    final SweepLogInMemory sweeps = new SweepLogInMemory();
    final List<OrderSnapshot> kept = new ArrayList<>();
    final List<String> keptKeys = new ArrayList<>();
    Duration interval = Duration.ofSeconds(15);
    Hours night = new Hours(LocalTime.of(2, 0), LocalTime.of(5, 0), ZoneOffset.UTC);
    Hours peak = Hours.none();
    private Optional<PollTurn> pollTurn = Optional.empty();

    Polling(FakeShop shop) {
        this.shop = shop.by(clock);
        this.line = shop.line();
    }

    static Polling at(int pageSize) {
        return new Polling(new FakeShop(pageSize));
    }

    Duration turn() throws Exception {
        PollTurn turn = pollTurn.orElseGet(this::pollTurn);
        pollTurn = Optional.of(turn);
        return turn.take();
    }

    private PollTurn pollTurn() {
        List<Feed<?>> feeds = List.of(
                new Feed<>(ShopFixture.orders(), Errand.NEWS, 1, true, this::keep),
                new Feed<>(ShopFixture.keys("shipments"), Errand.CHANGES, 4, true, this::keepKeys),
                new Feed<>(ShopFixture.keys("invoices"), Errand.CHANGES, 4, true, this::keepKeys));
        Followed followed = new Followed(feeds, log, interval, peak);
        return new PollTurn(line, log, followed, new Sweep(line, sweeps, feeds, night, clock), clock);
    }

    void turns(int turns) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            clock.forward(turn());
        }
    }

    void runFor(Duration time) throws Exception {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            clock.forward(turn());
        }
    }

    List<String> ids() {
        return kept.stream().map(OrderSnapshot::externalId).toList();
    }

    LineState state() throws Exception {
        return line.state();
    }

    Standing orders() {
        return log.standing("orders");
    }

    boolean isUnread() {
        return log.isUnread(Optional.empty());
    }

    private Tally keep(List<OrderSnapshot> orders) {
        kept.addAll(orders);
        return new Tally(orders.size(), 0, 0);
    }

    private Tally keepKeys(List<String> keys) {
        keptKeys.addAll(keys);
        return new Tally(0, 0, keys.size());
    }
}
