package org.sweetline.work;

import java.time.Duration;

/** Something that is done again and again beside the requests. Every bean of this type is started with the product. */
public interface BackgroundLoop {

    /** What is shown to people comes by several loops, one after another, and is two seconds old at most. */
    Duration SHORTLY = Duration.ofMillis(400);

    /** What nobody waits for. */
    Duration AT_LEISURE = Duration.ofSeconds(5);

    String name();

    /**
     * One turn.
     *
     * @return how long to wait before the next turn; {@link Duration#ZERO} goes on at once; a wake-up cuts the wait short
     * @throws Exception is logged, and the loop waits a little longer after each failure in a row
     */
    Duration turn() throws Exception;

    /** How long a woken loop waits for more to come, so that a hundred wake-ups a second cost it few turns. */
    default Duration gathering() {
        return Duration.ZERO;
    }

    /** How long it waits at most before each turn while many callers are being answered; zero when it cannot. */
    default Duration givesWay() {
        return Duration.ZERO;
    }

    /** How many threads run turns at the same time. */
    default int threads() {
        return 1;
    }

    /** The product stops: cut a turn short that waits for the outside. Turns are never interrupted. */
    default void stopping() {}
}
