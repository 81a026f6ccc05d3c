package org.sweetline.town.year;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.shop.Shop;

/** The year before the town opened: a shop full of orders, and the conversations about them. */
public final class Year {
    public static final long SEED = 20_310_207L;
    private final YearOfTickets.Told told;
    private final List<String> calls;
    private final List<String> returns;

    private Year(YearOfTickets.Told told, List<String> calls, List<String> returns) {
        this.told = told;
        this.calls = calls;
        this.returns = returns;
    }

    /** Fills an empty shop with the year that ends now, and remembers what was said about it. */
    public static Year passes(Shop shop, Cast cast, Instant now, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        new YearOfOrders(shop, cast, now, random.split()).pass();
        YearOfTickets.Told told = new YearOfTickets(shop, now, random.split()).pass();
        List<String> calls = new YearOfCalls(shop, now, random.split()).pass();
        return new Year(told, calls, new YearOfReturns(shop, now, random.split()).pass());
    }

    /** One JSON object a line, oldest first, as the product's ticket import takes them. */
    public List<String> tickets() {
        return told.tickets();
    }

    /** How customers rated those tickets, as the product's import of past answers takes it. */
    public List<String> answers() {
        return told.answers();
    }

    /** What came back and is over, oldest first, as the product's import of past returns takes it. */
    public List<String> returns() {
        return returns;
    }

    /** What rang in the last weeks, as the product's import of past calls takes it. */
    public List<String> calls() {
        return calls;
    }
}
