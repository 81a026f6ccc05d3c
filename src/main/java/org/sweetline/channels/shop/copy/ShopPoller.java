package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.channels.shop.ShopConfig;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.line.LineState;
import org.sweetline.work.BackgroundLoop;

/** Keeps the store copy up with the connected shop, one question at a time in the whole installation. */
@ApplicationScoped
class ShopPoller implements BackgroundLoop {
    static final String NAME = "shop";

    private static final Logger LOG = System.getLogger(ShopPoller.class.getName());
    private static final Duration NO_SHOP = Duration.ofHours(1);

    private final ShopConfig config;
    private final ShopLine line;
    private final PollTurn pollTurn;
    private final DataSource dataSource;

    @Inject
    ShopPoller(ShopConfig config, ShopLine line, PollTurn pollTurn, DataSource dataSource) {
        this.config = config;
        this.line = line;
        this.pollTurn = pollTurn;
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return NAME;
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
        line.hangUp();
    }

    private Duration turn(PollerLock held) throws SQLException, InterruptedException {
        LineState before = line.state();
        Duration wait = pollTurn.take();
        tell(before, line.state());
        return wait;
    }

    private static void tell(LineState before, LineState after) {
        if (after.health().state() != before.health().state()) {
            LOG.log(
                    Level.INFO,
                    "The shop is {0} after {1}. {2}",
                    after.health().state(),
                    before.health().state(),
                    after.isWell() ? "" : after.lastError());
        }
    }
}
