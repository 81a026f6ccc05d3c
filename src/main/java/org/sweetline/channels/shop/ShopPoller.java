package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.orders.OrderBook;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.work.BackgroundLoop;

/** Keeps the store copy up with the connected shop, one question at a time in the whole installation. */
@ApplicationScoped
class ShopPoller implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(ShopPoller.class.getName());
    private static final Duration NO_SHOP = Duration.ofHours(1);

    private final ShopConfig config;
    private final ShopClient shop;
    private final Listing<OrderSnapshot> orders;
    private final ShopLog log;
    private final BatchKeeping keeping;
    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    ShopPoller(
            ShopConfig config,
            ShopClient shop,
            ShopLog log,
            OrderReader reader,
            OrderBook book,
            DataSource dataSource,
            Clock clock) {
        this.config = config;
        this.shop = shop;
        this.orders = Listings.orders(reader);
        this.log = log;
        this.keeping = new BatchKeeping(book::record, tally -> {});
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public Duration turn() throws SQLException, InterruptedException {
        if (config.address().isEmpty()) {
            return NO_SHOP;
        }
        Optional<PollerLock> taken = PollerLock.tryTake(dataSource);
        if (taken.isEmpty()) {
            return config.interval();
        }
        try (PollerLock lock = taken.get()) {
            return turn(lock);
        }
    }

    @Override
    public void stopping() {
        shop.hangUp();
    }

    private Duration turn(PollerLock held) throws SQLException, InterruptedException {
        Standing before = log.standing();
        Duration wait = new PollTurn(shop, orders, log, keeping, clock, config.interval()).take();
        tell(before, log.standing());
        return wait;
    }

    private static void tell(Standing before, Standing after) {
        if (after.state() != before.state()) {
            LOG.log(Level.INFO, "The shop is {0} after {1}. {2}", after.state(), before.state(), words(after));
        }
        if (!after.lastRefusal().equals(before.lastRefusal())) {
            LOG.log(Level.WARNING, after.lastRefusal());
        }
    }

    private static String words(Standing standing) {
        return standing.failures() == 0 ? "" : standing.lastError();
    }
}
