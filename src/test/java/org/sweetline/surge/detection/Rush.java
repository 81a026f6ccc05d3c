package org.sweetline.surge.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A hundred orders at random moments of a quarter of an hour where one in five minutes is usual, seen as the watch sees
 * them: every ten seconds, and every five while something is rare.
 */
final class Rush {
    private static final Instant START = Instant.parse("2026-11-27T19:00:00Z");
    private static final int ORDERS = 100;
    private static final int SECONDS = 900;
    private static final int EVERY = 10;
    private static final int WHILE_WATCHING = 5;
    private final double usualOrders;
    private final double usualContacts;
    private final Seeded chance;
    private final int begun;
    private final int[] orders = new int[ORDERS];
    private final int[] contacts;

    /**
     * @param writing how many of a hundred buyers call or write
     * @param after how many seconds later they do, on average
     */
    Rush(long seed, double usualOrders, double usualContacts, int writing, int after) {
        this.usualOrders = usualOrders;
        this.usualContacts = usualContacts;
        chance = new Seeded(seed);
        begun = (int) (chance.uniform() * 60);
        int[] written = new int[ORDERS];
        int count = 0;
        for (int each = 0; each < ORDERS; each++) {
            orders[each] = begun + (int) (chance.uniform() * SECONDS);
            if (chance.uniform() * 100 < writing) {
                written[count++] = orders[each] + (int) (-after * Math.log(1 - chance.uniform()));
            }
        }
        contacts = Arrays.copyOf(written, count);
    }

    /** How long after it began somebody is told. */
    Duration found() {
        SeriesWatch ofOrders = SeriesWatch.calm(START.minusSeconds(3600));
        SeriesWatch ofContacts = ofOrders;
        int now = begun + (int) (chance.uniform() * EVERY);
        while (now < begun + 2 * SECONDS) {
            Reading left = reading(orders, usualOrders, now);
            Reading right = reading(contacts, usualContacts, now);
            ofOrders = ofOrders.after(left.beside(right), AlarmLimits.USUAL);
            ofContacts = ofContacts.after(right.beside(left), AlarmLimits.USUAL);
            if (ofOrders.isSurge() || ofContacts.isSurge()) {
                return Duration.ofSeconds(now - begun);
            }
            boolean watching = ofOrders.phase() == Phase.WATCH || ofContacts.phase() == Phase.WATCH;
            now += watching ? WHILE_WATCHING : EVERY;
        }
        return Duration.ofDays(1);
    }

    private static Reading reading(int[] seconds, double usual, int now) {
        long[] minutes = new long[Reading.MINUTES];
        for (int at : seconds) {
            int ago = now / 60 - at / 60;
            if (at < now && ago < minutes.length) {
                minutes[minutes.length - 1 - ago]++;
            }
        }
        return Reading.of(START.plusSeconds(now), minutes, usual);
    }
}
