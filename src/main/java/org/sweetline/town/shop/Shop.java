package org.sweetline.town.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.trouble.ShopJournal;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;
import org.sweetline.town.wire.LoopbackServer;

/** The online store, which speaks Magento's REST shapes, traps included. */
public final class Shop implements AutoCloseable {
    public static final int FIRST_NUMBER = 101;
    private final Clock clock;
    private final ShopKeys keys;
    private final Traps traps = new Traps();
    private final ShopJournal journal;
    private final OrderShelf shelf = new OrderShelf(FIRST_NUMBER);
    private final ShopOffice office;
    private final ShopAccounts accounts;
    private final LoopbackServer server;
    private volatile int slowMillis = 3_000;
    private volatile ShopMood mood = ShopMood.WELL;

    private Shop(Clock clock, ShopKeys keys, int port) {
        this.clock = clock;
        this.keys = keys;
        this.journal = new ShopJournal(clock);
        CustomerShelf customers = new CustomerShelf();
        this.office = new ShopOffice(shelf, customers, traps);
        this.accounts = new ShopAccounts(shelf, customers);
        ShopRoutes routes = new ShopRoutes(shelf, customers, office, traps, this::now);
        ShopRest rest = new ShopRest(routes, new ShopGate(keys), journal, traps);
        this.server = LoopbackServer.start("shop", port, ask -> rest.answer(ask, url()));
    }

    public static Shop start(Clock clock) {
        return start(clock, ShopKeys.demo(), 0);
    }

    public static Shop start(Clock clock, ShopKeys keys, int port) {
        return new Shop(clock, keys, port);
    }

    public String url() {
        return server.url();
    }

    public int port() {
        return server.port();
    }

    public ShopKeys keys() {
        return keys;
    }

    /** By the shop's own clock, which may be wrong. */
    public Instant now() {
        return clock.instant().plusSeconds(traps.amount(ShopTrap.CLOCK_SKEW, 0));
    }

    public ShopOrder order(Person buyer, Wish... wishes) {
        return checkout(buyer).with(wishes).place();
    }

    public ShopOrder orderAt(Instant at, Person buyer, List<Wish> wishes) {
        return checkout(buyer).at(at).with(wishes).place();
    }

    /** For orders that are not as most are. */
    public Checkout checkout(Person buyer) {
        return new Checkout(buyer, now(), office::take);
    }

    /** Where orders are changed. */
    public ShopOffice office() {
        return office;
    }

    public ShopAccounts accounts() {
        return accounts;
    }

    /** The money has come. */
    public void invoice(ShopOrder order, Instant at) {
        office.invoice(order, at);
    }

    public void ship(ShopOrder order, String trackNumber) {
        ship(order, "usps", "USPS", trackNumber, now());
    }

    public void ship(ShopOrder order, String carrier, String title, String trackNumber, Instant at) {
        office.ship(order, office.parcel(carrier, title, trackNumber, at));
    }

    public void cancel(ShopOrder order, Instant at) {
        office.cancel(order, at);
    }

    public void refund(ShopOrder order, Instant at) {
        office.refund(order, at);
    }

    public void hold(ShopOrder order, Instant at) {
        office.hold(order, at);
    }

    public List<ShopOrder> orders() {
        return shelf.all();
    }

    /** The newest order that somebody placed from any of their addresses. */
    public Optional<ShopOrder> newestOrderOf(Person person) {
        return shelf.all().stream()
                .filter(order -> person.emails().contains(order.buyer().email()))
                .reduce((older, newer) -> newer);
    }

    public int nextNumber() {
        return shelf.nextNumber();
    }

    public void continueNumbersAt(int number) {
        shelf.continueAt(number);
    }

    public Traps traps() {
        return traps;
    }

    public ShopJournal journal() {
        return journal;
    }

    public ShopMood mood() {
        return mood;
    }

    public void feels(ShopMood newMood) {
        mood = newMood;
        traps.clearOutages();
        mood.trap().ifPresent(trap -> {
            if (trap == ShopTrap.SLOW) traps.set(trap, slowMillis);
            else traps.set(trap);
        });
    }

    /** How long a shop takes that feels slow. */
    public void isSlowBy(Duration delay) {
        slowMillis = (int) delay.toMillis();
        if (traps.isSet(ShopTrap.SLOW)) traps.set(ShopTrap.SLOW, slowMillis);
    }

    /** Method, path and query of every request so far. */
    public List<String> asked() {
        return journal.asked();
    }

    @Override
    public void close() {
        server.close();
    }
}
