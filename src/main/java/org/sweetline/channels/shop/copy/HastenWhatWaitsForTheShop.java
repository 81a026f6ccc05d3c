package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.events.Reaction;
import org.sweetline.events.WaitingReactions;
import org.sweetline.orders.ShopCameBack;

/** What agents wrote while the shop was away goes out now, not when its long pause is over. */
@ApplicationScoped
class HastenWhatWaitsForTheShop implements Reaction<ShopCameBack> {
    private static final Logger LOG = System.getLogger(HastenWhatWaitsForTheShop.class.getName());

    /** Reactions that write to the shop have names that begin so. */
    private static final String WRITES = "shop.";

    /** A little more than the second that the line keeps between two questions of a shop that has just come back. */
    private static final Duration APART = Duration.ofMillis(1_200);

    private final WaitingReactions waiting;

    @Inject
    HastenWhatWaitsForTheShop(WaitingReactions waiting) {
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "hasten what waits for the shop";
    }

    @Override
    public Class<ShopCameBack> event() {
        return ShopCameBack.class;
    }

    @Override
    public void react(ShopCameBack event) throws SQLException {
        int hastened = waiting.tryNow(WRITES, APART);
        LOG.log(Level.INFO, "The shop is back after episode {0}; {1} writes go out.", event.episode(), hastened);
    }
}
