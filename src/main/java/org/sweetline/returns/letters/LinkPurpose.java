package org.sweetline.returns.letters;

import java.time.Duration;
import org.sweetline.returns.ReturnDeadlines;

/** What a link in a letter is for, and how long it works. */
public enum LinkPurpose {
    /** See how the return stands, answer, appeal. */
    STATUS("/returns/o/", Duration.ofDays(180)),
    /** Show that a request is meant by whoever reads the order's mail. */
    CONFIRM("/returns/confirm/", ReturnDeadlines.CONFIRMATION);

    private final String path;
    private final Duration lifetime;

    LinkPurpose(String path, Duration lifetime) {
        this.path = path;
        this.lifetime = lifetime;
    }

    String path() {
        return path;
    }

    Duration lifetime() {
        return lifetime;
    }
}
