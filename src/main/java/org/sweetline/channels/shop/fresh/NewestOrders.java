package org.sweetline.channels.shop.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sweetline.channels.shop.ShopAway;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.ShopQuery;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.channels.shop.copy.StoreCopy;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;

/** One customer's newest orders, by every mail address that we know of them. */
@ApplicationScoped
class NewestOrders {
    private static final Logger LOG = System.getLogger(NewestOrders.class.getName());
    private static final int MOST_ORDERS = 20;
    private static final int MOST_ADDRESSES = 20;
    private static final int RECENT_SECONDS = 60;

    private final ShopLine line;
    private final StoreCopy copy;
    private final CustomerPages customers;
    private final Clock clock;

    @Inject
    NewestOrders(ShopLine line, StoreCopy copy, CustomerPages customers, Clock clock) {
        this.line = line;
        this.copy = copy;
        this.customers = customers;
        this.clock = clock;
    }

    void mustExist(CustomerNumber customer) throws SQLException {
        customers.get(customer);
    }

    /** What the copy has, as old as it is. */
    Freshness asCopied(Outcome outcome) throws SQLException {
        return new Freshness(outcome, copy.asOf().orElse(null), 0);
    }

    Freshness bring(CustomerNumber customer) {
        try {
            List<String> emails = emails(customer);
            // Magento finds no orders by phone; what the last look at its news brought is all there is to know.
            return emails.isEmpty() ? asCopied(isRecent() ? Outcome.FRESH : Outcome.TOO_SLOW) : bring(emails);
        } catch (SQLException inDatabase) {
            throw new IllegalStateException("the orders could not be brought", inDatabase);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Freshness(Outcome.TOO_SLOW, null, 0);
        }
    }

    private Freshness bring(List<String> emails) throws SQLException, InterruptedException {
        Instant asked = clock.instant();
        ShopQuery query = new ShopQuery.NewestOf(emails, MOST_ORDERS);
        try {
            ShopPage<OrderSnapshot> page = line.ask(Errand.CALLER, shop -> shop.list(copy.orders(), query));
            copy.keepOrders(page);
            return new Freshness(Outcome.FRESH, asked, page.items().size());
        } catch (ShopAway away) {
            return asCopied(away.isDown() ? Outcome.SHOP_DOWN : Outcome.TOO_SLOW);
        } catch (ShopTrouble trouble) {
            LOG.log(Level.DEBUG, "A caller''s orders did not come: {0}", trouble.words());
            return asCopied(Outcome.TOO_SLOW);
        }
    }

    private boolean isRecent() throws SQLException {
        return copy.secondsBehind().filter(seconds -> seconds <= RECENT_SECONDS).isPresent();
    }

    /** Magento separates values by commas and knows no way to write one. */
    private List<String> emails(CustomerNumber customer) throws SQLException {
        return customers.get(customer).contactPoints().stream()
                .filter(point -> point.kind().equals("email"))
                .map(point -> point.value())
                .filter(email -> !email.contains(","))
                .limit(MOST_ADDRESSES)
                .toList();
    }
}
