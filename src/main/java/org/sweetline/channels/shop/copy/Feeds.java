package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.channels.shop.Listings;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.orders.OrderBook;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;
import org.sweetline.people.Acquaintances;
import org.sweetline.people.ShopCustomerSnapshot;
import org.sweetline.people.ShopCustomers;

/** The shop's lists and where in the copy each goes. */
@ApplicationScoped
class Feeds {
    /** What hangs on an order may be a minute late where the order itself may not. */
    private static final int EVERY_FOURTH = 4;

    private final Feed<OrderSnapshot> orders;
    private final List<Feed<?>> all;

    @Inject
    Feeds(Listings listings, OrderBook book, ShopCustomers customers) {
        orders = new Feed<>(listings.orders(), Errand.NEWS, 1, true, book::record);
        all = List.of(
                orders,
                new Feed<ShopCustomerSnapshot>(
                        listings.customers(), Errand.CHANGES, EVERY_FOURTH, false, batch -> tally(customers, batch)));
    }

    /** The most urgent first. */
    List<Feed<?>> all() {
        return all;
    }

    Feed<OrderSnapshot> orders() {
        return orders;
    }

    private static Tally tally(ShopCustomers customers, List<ShopCustomerSnapshot> batch) throws SQLException {
        Acquaintances met = customers.record(batch);
        return new Tally(met.created(), met.updated(), met.unchanged());
    }
}
