package org.sweetline.town.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.shop.Checkout;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.StoreView;

/** Orders of a year, and what became of each. */
final class YearOfOrders {
    private static final int RUSH = 100;
    private final Shop shop;
    private final Cast cast;
    private final Instant now;
    private final RandomGenerator random;
    private final Season season;
    private final Cart cart;
    private final YearOfParcels parcels;

    YearOfOrders(Shop shop, Cast cast, Instant now, RandomGenerator random) {
        this.shop = shop;
        this.cast = cast;
        this.now = now;
        this.random = random;
        this.season = new Season(LocalDate.ofInstant(now, ZoneOffset.UTC));
        this.cart = new Cart(random);
        this.parcels = new YearOfParcels(shop, now, random);
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
        Person buyer = buyer();
        ShopOrder order = checkout(buyer)
                .at(Instant.ofEpochSecond(epochSecond))
                .with(cart.fill())
                .place();
        if (random.nextInt(90) == 0) order = shop.office().edit(order, cart.fill(), order.createdAt());
        parcels.proceed(order, buyer.email().equals(Cast.mallory().email()));
    }

    private Checkout checkout(Person buyer) {
        int chance = random.nextInt(100);
        Checkout checkout =
                shop.checkout(buyer).paying(chance < 60 ? Payment.CARD : chance < 85 ? Payment.PAYPAL : Payment.CHECK);
        if (random.nextInt(10) == 0) checkout.coupon("WARM10", 10);
        return buyer.language() == Language.KO && random.nextInt(2) == 0 ? checkout.in(StoreView.KOREAN) : checkout;
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
}
