package org.sweetline.abuse.facts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Purchase;

/** How long, and over which days, they had what they sent back. */
final class Holding {

    private static final Duration TRIED_ON = Duration.ofDays(7);
    private static final Set<DayOfWeek> BEFORE = Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> AFTER = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

    private final ZoneId zone;
    private final Map<Long, Purchase> bought = new HashMap<>();
    private final Map<String, Instant> asked = new HashMap<>();

    Holding(Moment moment) {
        zone = moment.terms().zone();
        moment.history().purchases().forEach(each -> bought.putIfAbsent(each.orderId(), each));
        moment.history().returns().stream()
                .filter(GivenBack::filed)
                .forEach(each -> asked.put(each.number(), each.at()));
    }

    /** What was asked back within some days was tried on, whatever else is said of it. */
    boolean isLong(Inspected each) {
        Purchase purchase = bought.get(each.orderId());
        return purchase == null
                || askedBack(each).isAfter(purchase.deliveredAt().plus(TRIED_ON));
    }

    boolean isOverAWeekend(Inspected each) {
        Purchase purchase = bought.get(each.orderId());
        return purchase != null && BEFORE.contains(day(purchase.placedAt())) && AFTER.contains(day(askedBack(each)));
    }

    /** The desk may open a parcel weeks later. */
    private Instant askedBack(Inspected each) {
        return asked.getOrDefault(each.number(), each.at());
    }

    private DayOfWeek day(Instant at) {
        return at.atZone(zone).getDayOfWeek();
    }
}
