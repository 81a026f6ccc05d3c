package org.sweetline.events;

import java.time.Instant;

/** One event as the followers read it. */
public record FeedRow(long xid, long id, String event, String key, String payloadJson, Instant at) {

    public FeedCursor cursor() {
        return new FeedCursor(xid, id);
    }
}
