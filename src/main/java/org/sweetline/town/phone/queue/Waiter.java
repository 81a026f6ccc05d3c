package org.sweetline.town.phone.queue;

import java.time.Instant;

/** Who can wait in a queue. */
public interface Waiter {
    String sid();

    /** What time it is for the one who waits. */
    Instant now();

    /** Leaves the queue for this address. */
    void fetch(String url, String method);
}
