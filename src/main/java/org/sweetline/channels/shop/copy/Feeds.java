package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.channels.shop.BatchKeeping;
import org.sweetline.channels.shop.Listing;
import org.sweetline.channels.shop.Listings;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.orders.OrderBook;
import org.sweetline.orders.OrderParts;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;
import org.sweetline.people.Acquaintances;
import org.sweetline.people.ShopCustomers;

/** The shop's lists and where in the copy each goes. */
@ApplicationScoped
class Feeds {
    /** What hangs on an order may be a minute late where the order itself may not. */
    private static final int EVERY_FOURTH = 4;

    private final Feed<OrderSnapshot> orders;
    private final List<Feed<?>> all;

    @Inject
    Feeds(OrderReader reader, OrderBook book, OrderParts parts, ShopCustomers customers) {
        orders = new Feed<>(Listings.orders(reader), Errand.NEWS, 1, true, book::record);
        all = List.of(
                orders,
                part(Listings.shipments(), parts::recordShipments),
                part(Listings.creditMemos(), parts::recordCreditMemos),
                part(Listings.invoices(), parts::recordInvoices),
                new Feed<>(
                        Listings.customers(),
                        Errand.CHANGES,
                        EVERY_FOURTH,
                        false,
                        batch -> tally(customers.record(batch))));
    }

    /** The most urgent first. */
    List<Feed<?>> all() {
        return all;
    }

    Feed<OrderSnapshot> orders() {
        return orders;
    }

    private static <T> Feed<T> part(Listing<T> listing, BatchKeeping.Book<T> book) {
        return new Feed<>(listing, Errand.CHANGES, EVERY_FOURTH, true, book);
    }

    private static Tally tally(Acquaintances met) {
        return new Tally(met.created(), met.updated(), met.unchanged());
    }
}
