package org.sweetline.channels.shop.health;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.copy.StoreCopy;
import org.sweetline.channels.shop.line.Episode;
import org.sweetline.channels.shop.line.Health;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * How the shop is, and how old our copy of its orders.
 *
 * @param since when it came into this state
 * @param asOf when the copy of the orders was whole; null while it never was
 * @param secondsBehind how long ago that is
 * @param unread true while older changes are still being read
 * @param episode the slow spell or outage that goes on now
 */
public record ShopView(
        String shop,
        @OneOf(ShopState.class) String state,
        @Nullable Instant since,
        @Nullable Instant asOf,
        @Nullable Long secondsBehind,
        boolean unread,
        @Nullable OpenEpisodeView episode) {

    /** What it is to agents. */
    public enum ShopState {
        OFF,
        STARTING,
        OK,
        SLOW,
        DOWN
    }

    /** @param worst how bad it was so far */
    public record OpenEpisodeView(
            long number,
            Instant beganAt,
            @OneOf(ShopState.class) String worst) {}

    static ShopView of(String shop, StoreCopy copy, Optional<Episode> episode) throws SQLException {
        Health health = copy.line().health();
        return new ShopView(
                shop,
                Words.of(health.state()),
                health.since(),
                copy.asOf().orElse(null),
                copy.secondsBehind().orElse(null),
                copy.isUnread(),
                episode.map(it -> new OpenEpisodeView(it.id(), it.beganAt(), Words.of(it.worst())))
                        .orElse(null));
    }

    static ShopView off(String shop) {
        return new ShopView(shop, "off", null, null, null, false, null);
    }
}
