package org.sweetline.town.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** Orders of a year: placed, paid, mostly shipped, now and then canceled or refunded. */
final class YearOfOrders {
    private static final int RUSH = 100;
    private final Shop shop;
    private final Cast cast;
    private final Instant now;
    private final RandomGenerator random;
    private final Season season;
    private final Cart cart;

    YearOfOrders(Shop shop, Cast cast, Instant now, RandomGenerator random) {
        this.shop = shop;
        this.cast = cast;
        this.now = now;
        this.random = random;
        this.season = new Season(LocalDate.ofInstant(now, ZoneOffset.UTC));
        this.cart = new Cart(random);
    }

    void pass() {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (LocalDate day = season.firstDay(); !day.isAfter(today); day = day.plusDays(1)) {
            times(day).forEach(this::order);
        }
    }

    /** Sorted, so that the numbers of orders follow their times. */
    private LongStream times(LocalDate day) {
        long morning = day.atTime(13, 0).toEpochSecond(ZoneOffset.UTC);
        int count = (int) Math.round(season.ordersOn(day) * (0.6 + 0.8 * random.nextDouble()));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) times.add(morning + random.nextInt(14 * 3600));
        if (day.equals(season.peakSaturday())) {
            long post = morning + 4 * 3600;
            for (int i = 0; i < RUSH; i++) times.add(post + random.nextInt(15 * 60));
        }
        return times.stream()
                .mapToLong(Long::longValue)
                .filter(at -> at < now.getEpochSecond())
                .sorted();
    }

    private void order(long epochSecond) {
        Instant at = Instant.ofEpochSecond(epochSecond);
        Person buyer = buyer();
        List<Wish> wishes = cart.fill();
        ShopOrder order = shop.orderAt(at, buyer, wishes);
        proceed(order, at, buyer.email().equals(Cast.mallory().email()));
    }

    private Person buyer() {
        int chance = random.nextInt(100);
        Person person =
                chance < 7 ? cast.known().get(random.nextInt(cast.known().size())) : cast.somebody(random);
        boolean fromElsewhere = person.phones().size() > 1 && person.emails().size() > 1 && random.nextInt(3) == 0;
        if (!fromElsewhere) return person;
        return person.usingEmail(
                person.emails().get(1 + random.nextInt(person.emails().size() - 1)));
    }

    private void proceed(ShopOrder order, Instant at, boolean sendsEverythingBack) {
        Instant paid = at.plus(Duration.ofMinutes(5 + random.nextInt(600)));
        if (paid.isAfter(now)) return;
        if (random.nextInt(33) == 0) {
            shop.cancel(order, paid);
            return;
        }
        shop.invoice(order, paid);
        Instant sent = paid.plus(Duration.ofHours(8 + random.nextInt(60)));
        if (sent.isAfter(now)) return;
        shop.ship(order, "usps", "USPS", trackNumber(), sent);
        Instant refunded = sent.plus(Duration.ofHours(240 + random.nextInt(240)));
        boolean returns = random.nextInt(100) < (sendsEverythingBack ? 85 : 6);
        if (returns && refunded.isBefore(now)) shop.refund(order, refunded);
    }

    private String trackNumber() {
        return "94001" + String.format("%017d", Math.floorMod(random.nextLong(), 100_000_000_000_000_000L));
    }
}
