package org.sweetline.stories;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.Wish;

/** A hundred buyers at the town's shop in a quarter of an hour, where one in five minutes is usual. */
final class RushAtTheShop {
    static final int ORDERS = 100;
    static final Duration LENGTH = Duration.ofMinutes(15);
    static final Duration APART = LENGTH.dividedBy(ORDERS);

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int USUAL_DAYS = 14;
    private static final Duration USUAL_APART = Duration.ofMinutes(5);
    /** Half an hour before this time of the day, half an hour behind. */
    private static final int USUAL_AROUND = 6;

    private final Shop shop;
    private final List<Person> buyers = new ArrayList<>();

    RushAtTheShop(Shop shop) {
        this.shop = shop;
    }

    /** Two weeks in which somebody bought something every five minutes at this time of the day, and today until now. */
    void onOrdinaryDays() {
        ZonedDateTime now = ZonedDateTime.now(ZONE);
        Person regular = Strangers.aStranger();
        for (int ago = USUAL_DAYS; ago >= 0; ago--) {
            ZonedDateTime first = now.minusDays(ago)
                    .minus(USUAL_APART.multipliedBy(USUAL_AROUND).minusSeconds(150));
            int count = ago == 0 ? USUAL_AROUND - 2 : 2 * USUAL_AROUND;
            for (int i = 0; i < count; i++) {
                shop.checkout(regular)
                        .at(first.plus(USUAL_APART.multipliedBy(i)).toInstant())
                        .with(Wish.of("River", "Jade", ""))
                        .place();
            }
        }
    }

    /** So many, the last of them now, each nine seconds behind the other. */
    void sellUntilNow(int count) {
        Instant now = shop.now();
        for (int left = count - 1; left >= 0; left--) {
            sell(now.minus(APART.multipliedBy(left)));
        }
    }

    void sellAtOnce(int count) {
        for (int i = 0; i < count; i++) {
            sell(shop.now());
        }
    }

    int sold() {
        return buyers.size();
    }

    /** Two of five buyers. */
    List<Person> callers() {
        List<Person> callers = new ArrayList<>();
        for (int i = 0; i < buyers.size(); i++) {
            if (i % 5 < 2) {
                callers.add(buyers.get(i));
            }
        }
        return callers;
    }

    private void sell(Instant at) {
        Person buyer = Strangers.aStranger();
        buyers.add(buyer);
        shop.checkout(buyer)
                .at(at)
                .coupon("JEN15", 15)
                .with(Wish.of("Cloud Cardigan", "Sage", "M"))
                .place();
    }
}
