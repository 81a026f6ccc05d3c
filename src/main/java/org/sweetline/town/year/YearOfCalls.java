package org.sweetline.town.year;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sweetline.town.shop.Shop;

/** What rang in the last weeks: the phones are open from nine to six, and closed on Sundays. */
final class YearOfCalls {
    private static final ZoneId SHOP = ZoneId.of("America/New_York");
    private static final int WEEKS = 6;
    private final Shop shop;
    private final Instant now;
    private final RandomGenerator random;

    YearOfCalls(Shop shop, Instant now, RandomGenerator random) {
        this.shop = shop;
        this.now = now;
        this.random = random;
    }

    List<String> pass() {
        LocalDate today = LocalDate.ofInstant(now, SHOP);
        List<String> lines = new ArrayList<>();
        for (LocalDate day = today.minusWeeks(WEEKS); day.isBefore(today); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) continue;
            Instant opens = day.atTime(9, 0).atZone(SHOP).toInstant();
            lines.addAll(new PhoneDay("past-" + day, opens, busy(day), shop.orders(), random).pass());
        }
        return lines;
    }

    private static double busy(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> 1.3;
            case SATURDAY -> 0.6;
            case TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SUNDAY -> 1.0;
        };
    }
}
