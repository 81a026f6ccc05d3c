package org.sweetline.town.year;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.Quantity;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOffice;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Track;

/** What became of an order until now: paid, packed by Said in one parcel or two, and now and then given back. */
final class YearOfParcels {
    private static final List<String> REMARKS = List.of(
            "Said: packed with a card.",
            "Said: gift wrap, no invoice in the parcel.",
            "Said: the customer asked to leave it with a neighbour.",
            "Said: one seam looked loose, exchanged before packing.");
    private final ShopOffice office;
    private final Shop shop;
    private final Instant now;
    private final RandomGenerator random;

    YearOfParcels(Shop shop, Instant now, RandomGenerator random) {
        this.shop = shop;
        this.office = shop.office();
        this.now = now;
        this.random = random;
    }

    void proceed(ShopOrder order, boolean sendsEverythingBack) {
        Instant paid = order.createdAt().plus(untilPaid(order.payment()));
        if (paid.isAfter(now)) return;
        if (random.nextInt(33) == 0) {
            shop.cancel(order, paid);
            return;
        }
        if (order.lines().size() > 1 && random.nextInt(40) == 0) sellOut(order, paid);
        shop.invoice(order, paid);
        Instant sent = paid.plus(Duration.ofHours(8 + random.nextInt(60)));
        if (sent.isAfter(now)) return;
        Instant last = send(order, sent);
        Instant refunded = last.plus(Duration.ofHours(240 + random.nextInt(240)));
        boolean returns = random.nextInt(100) < (sendsEverythingBack ? 85 : 8);
        if (returns && refunded.isBefore(now)) refund(order, refunded, sendsEverythingBack);
    }

    /** A check is days in the mail. */
    private Duration untilPaid(Payment payment) {
        return payment.isOnline()
                ? Duration.ofMinutes(5 + random.nextInt(600))
                : Duration.ofHours(30 + random.nextInt(60));
    }

    private void sellOut(ShopOrder order, Instant at) {
        office.sellOut(order, order.lines().get(0), at);
        office.comment(order, "Said: sold out, the rest is sent.", true, "", at);
    }

    /** Answers when the last parcel left. */
    private Instant send(ShopOrder order, Instant sent) {
        List<Quantity> all = order.toShip();
        if (all.isEmpty()) return sent;
        boolean split = all.size() > 1 && random.nextInt(7) == 0;
        office.ship(order, split ? all.subList(0, 1) : all, parcel(sent));
        if (random.nextInt(4) == 0) {
            String remark = REMARKS.get(random.nextInt(REMARKS.size()));
            office.comment(order, remark, random.nextBoolean(), "", sent);
        }
        Instant rest = sent.plus(Duration.ofHours(30 + random.nextInt(90)));
        if (!split || rest.isAfter(now)) return sent;
        office.ship(order, all.subList(1, all.size()), parcel(rest));
        return rest;
    }

    /** Most send one thing back and keep the rest. */
    private void refund(ShopOrder order, Instant at, boolean everything) {
        OrderLine line = order.lines().get(order.lines().size() - 1);
        if (everything || order.lines().size() == 1 || random.nextInt(3) == 0) {
            shop.refund(order, at);
        } else if (line.shipped() > 0) {
            office.refund(order, List.of(new Quantity(line.itemId(), 1)), BigDecimal.ZERO, at);
        }
        office.comment(order, "Said: parcel came back and was inspected.", false, "", at);
    }

    private Track parcel(Instant at) {
        boolean ups = random.nextInt(5) == 0;
        long number = Math.floorMod(random.nextLong(), 100_000_000_000_000_000L);
        if (ups) return office.parcel("ups", "UPS", "1Z" + String.format("%016d", number / 10), at);
        return office.parcel("usps", "USPS", "94001" + String.format("%017d", number), at);
    }
}
