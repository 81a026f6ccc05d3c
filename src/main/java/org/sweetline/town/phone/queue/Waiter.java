package org.sweetline.town.phone.queue;

import java.time.Instant;

/** Who can wait in a queue. */
public interface Waiter {
    String sid();

    /** What time it is for the one who waits. */
    Instant now();

    /** Whether they put the phone down in the moment in which they are to be fetched; then they have. */
    boolean leavesWhenFetched();

    /** Leaves the queue for this address. */
    void fetch(String url, String method);
}
