package org.sweetline.town.shop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.shop.trouble.ShopTrap;

/** How the shop feels today: at most one trap that keeps it from answering well. */
public enum ShopMood {
    WELL(null),
    /** Answers, but only after a while. */
    SLOW(ShopTrap.SLOW),
    /** 429 with Retry-After. */
    TOO_MANY_REQUESTS(ShopTrap.TOO_MANY_REQUESTS),
    /** 503, as in maintenance mode. */
    UNAVAILABLE(ShopTrap.UNAVAILABLE),
    /** An error page in HTML, with status 200. */
    HTML_PAGE(ShopTrap.HTML_PAGE),
    /** Takes the connection and hangs up. */
    DOWN(ShopTrap.HANGS_UP);

    private final @Nullable ShopTrap trap;

    ShopMood(@Nullable ShopTrap trap) {
        this.trap = trap;
    }

    Optional<ShopTrap> trap() {
        return Optional.ofNullable(trap);
    }
}
