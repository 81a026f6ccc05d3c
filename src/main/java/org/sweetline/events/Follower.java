package org.sweetline.events;

import java.util.List;

/** What follows events on every node: the node's own index, its own open streams. */
public interface Follower {

    String name();

    /** Handles rows in their order, outside a transaction. Throwing gives it the same rows again after a pause. */
    void follow(List<FeedRow> rows) throws Exception;

    /** Up to where it has followed; asked before each turn. {@link FeedCursor#NOW} leaves the counting to the feed. */
    FeedCursor cursor();
}
