package org.sweetline.channels.shop.copy;

import java.time.Duration;
import java.time.Instant;
import org.sweetline.channels.shop.ShopTrouble;

/** How long a list or a stretch is left alone that fails while others do not. */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A token that may not read a list gets the right to it by hand, not by asking. */
    private static final Duration WHEN_REFUSED = Duration.ofHours(1);

    private Rest() {}

    static Instant until(ShopTrouble trouble, int failures, Instant now) {
        if (trouble.isRefusal()) {
            return now.plus(WHEN_REFUSED);
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, 10));
        return now.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
