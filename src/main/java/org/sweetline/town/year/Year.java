package org.sweetline.town.year;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.shop.Shop;

/** The year before the town opened: a shop full of orders, and the conversations about them. */
public final class Year {
    public static final long SEED = 20_310_207L;
    private final List<String> tickets;
    private final List<String> calls;

    private Year(List<String> tickets, List<String> calls) {
        this.tickets = tickets;
        this.calls = calls;
    }

    /** Fills an empty shop with the year that ends now, and remembers what was said about it. */
    public static Year passes(Shop shop, Cast cast, Instant now, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        new YearOfOrders(shop, cast, now, random.split()).pass();
        List<String> tickets = new YearOfTickets(shop, now, random.split()).pass();
        return new Year(tickets, new YearOfCalls(shop, now, random.split()).pass());
    }

    /** One JSON object a line, oldest first, as the product's ticket import takes them. */
    public List<String> tickets() {
        return tickets;
    }

    /** What rang in the last weeks, as the product's import of past calls takes it. */
    public List<String> calls() {
        return calls;
    }
}
