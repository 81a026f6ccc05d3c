package org.sweetline.events;

/** A place in the change feed: the transaction, then the row. */
public record FeedCursor(long xid, long id) {

    /** Before all that is kept. */
    public static final FeedCursor START = new FeedCursor(0, 0);

    /** Wherever the feed ends when the follower first asks. */
    public static final FeedCursor NOW = new FeedCursor(-1, -1);
}
