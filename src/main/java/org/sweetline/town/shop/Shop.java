package org.sweetline.town.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.LoopbackServer;

/** The online store, which speaks Magento's REST shapes, traps included. */
public final class Shop implements AutoCloseable {
    public static final int FIRST_NUMBER = 101;
    private final Clock clock;
    private final ShopKeys keys;
    private final OrderShelf shelf = new OrderShelf(FIRST_NUMBER);
    private final ShopRest rest;
    private final LoopbackServer server;

    private Shop(Clock clock, ShopKeys keys, int port) {
        this.clock = clock;
        this.keys = keys;
        this.rest = new ShopRest(shelf, new ShopGate(keys), clock);
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

    public ShopOrder order(Person buyer, Wish... wishes) {
        return orderAt(clock.instant(), buyer, List.of(wishes));
    }

    public ShopOrder orderAt(Instant at, Person buyer, List<Wish> wishes) {
        return shelf.add(buyer, at, wishes);
    }

    /** The money has come. */
    public void invoice(ShopOrder order, Instant at) {
        shelf.change(order, it -> it.invoice(at));
    }

    public void ship(ShopOrder order, String trackNumber) {
        ship(order, "usps", "USPS", trackNumber, clock.instant());
    }

    public void ship(ShopOrder order, String carrier, String title, String trackNumber, Instant at) {
        Shipment shipment = new Shipment(shelf.nextChild(), at, carrier, title, trackNumber);
        shelf.change(order, it -> it.ship(shipment));
    }

    public void cancel(ShopOrder order, Instant at) {
        shelf.change(order, it -> it.cancel(at));
    }

    public void refund(ShopOrder order, Instant at) {
        shelf.change(order, it -> it.refund(at));
    }

    public void hold(ShopOrder order, Instant at) {
        shelf.change(order, it -> it.hold(at));
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

    public void feels(ShopMood mood) {
        rest.feels(mood);
    }

    /** How long a slow shop takes. */
    public void isSlowBy(Duration delay) {
        rest.isSlowBy(delay);
    }

    /** A page past the end shows the last page again; on unless switched off. */
    public void repeatsLastPage(boolean repeats) {
        rest.repeatsLastPage(repeats);
    }

    /** Magento 2.4.4 and later refuse the token as a bearer unless the shop allows it. */
    public void allowsBearer(boolean allowed) {
        rest.allowsBearer(allowed);
    }

    /** Method, path and query of every request so far. */
    public List<String> asked() {
        return rest.asked();
    }

    @Override
    public void close() {
        server.close();
    }
}
