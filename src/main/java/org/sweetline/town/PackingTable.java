package org.sweetline.town;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Quantity;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOffice;
import org.sweetline.town.shop.ShopOrder;

/** Where Said packs what was paid, writes a word about it, and now and then gives money back. */
final class PackingTable {
    private static final int PAID_AFTER_SECONDS = 25;
    private static final int SENT_AFTER_SECONDS = 100;
    private static final int REST_AFTER_SECONDS = 160;
    private static final int REFUNDED_AFTER_SECONDS = 240;
    private final Clock clock;
    private final ShopOffice office;
    private final TownDiary diary;
    private final ScheduledExecutorService timer;
    private final RandomGenerator random;

    PackingTable(Clock clock, Shop shop, TownDiary diary, ScheduledExecutorService timer, RandomGenerator random) {
        this.clock = clock;
        this.office = shop.office();
        this.diary = diary;
        this.timer = timer;
        this.random = random;
    }

    /** In a while the money comes, a while later the parcel leaves, and of some orders a second one. */
    void expect(ShopOrder order) {
        later(PAID_AFTER_SECONDS, () -> pay(order));
        later(SENT_AFTER_SECONDS, () -> send(order));
        later(REST_AFTER_SECONDS, () -> sendTheRest(order));
        if (random.nextInt(8) == 0) later(REFUNDED_AFTER_SECONDS, () -> refund(order));
    }

    /** What is sold out waits, and its order with it. */
    void soldOut(ShopOrder order) {
        OrderLine line = order.lines().get(0);
        office.backorder(order, line, line.ordered(), clock.instant());
        office.comment(order, "Sold out; more is being knitted.", true, "", clock.instant());
        office.hold(order, clock.instant());
    }

    private void pay(ShopOrder order) {
        if (order.state().equals("new")) office.invoice(order, clock.instant());
    }

    private void send(ShopOrder order) {
        if (!order.state().equals("processing")) return;
        boolean split = order.lines().size() > 1 && random.nextInt(4) == 0;
        OrderLine first = order.lines().get(0);
        if (split && !first.product().isVirtual()) {
            send(order, List.of(new Quantity(first.itemId(), first.ordered())));
            office.comment(order, "Said: the rest follows in a second parcel.", true, "", clock.instant());
        } else {
            send(order, order.toShip());
            office.comment(order, "Said: packed with a card.", false, "", clock.instant());
        }
    }

    private void sendTheRest(ShopOrder order) {
        if (order.state().equals("processing") && !order.shipments().isEmpty()) send(order, order.toShip());
    }

    private void send(ShopOrder order, List<Quantity> items) {
        if (items.isEmpty()) return;
        String number = "94001" + String.format("%017d", random.nextLong(100_000_000_000L));
        office.ship(order, items, office.parcel("usps", "USPS", number, clock.instant()));
        write("Parcel for order " + order.spokenNumber() + " left", order);
    }

    private void refund(ShopOrder order) {
        OrderLine line = order.lines().get(0);
        if (!order.state().equals("complete") || line.refunded() > 0) return;
        office.refund(order, List.of(new Quantity(line.itemId(), 1)), BigDecimal.ZERO, clock.instant());
        write("Money back for order " + order.spokenNumber(), order);
    }

    private void write(String what, ShopOrder order) {
        diary.write(what, order.buyer().name());
    }

    private void later(int seconds, Runnable deed) {
        timer.schedule(deed, seconds, TimeUnit.SECONDS);
    }
}
