package org.sweetline.channels.mail.remote;

import java.io.IOException;

/** Why a picture could not be had, in words for an agent. */
final class NotFetched extends IOException {

    private final boolean later;

    /** For good: asking again gives the same. */
    NotFetched(String words) {
        this(words, false);
    }

    private NotFetched(String words, boolean later) {
        super(words);
        this.later = later;
    }

    /** For now: the server was not reached, or not in time. */
    static NotFetched later(String words) {
        return new NotFetched(words, true);
    }

    boolean isForNow() {
        return later;
    }
}
