package org.sweetline.events;

import java.time.Duration;
import java.util.List;
import org.sweetline.work.BackgroundLoop;

/** What follows events on every node: the node's own index, its own open streams. */
public interface Follower {

    String name();

    /** How long it lets more come before it looks, so that a busy day costs it few turns. */
    default Duration gathering() {
        return Duration.ofMillis(50);
    }

    /** As {@link BackgroundLoop#givesWay}. */
    default Duration givesWay() {
        return Duration.ZERO;
    }

    /** Handles rows in their order, outside a transaction. Throwing gives it the same rows again after a pause. */
    void follow(List<FeedRow> rows) throws Exception;

    /** Up to where it has followed; asked before each turn. {@link FeedCursor#NOW} leaves the counting to the feed. */
    FeedCursor cursor();
}
