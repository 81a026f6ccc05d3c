package org.sweetline.channels.shop;

import java.time.Duration;
import java.util.Optional;

/** The shop did not answer as it should; the message is for the administrator and holds no secret. */
class ShopTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    ShopTrouble(String words) {
        this(words, 0, Optional.empty());
    }

    ShopTrouble(String words, int status, Optional<Duration> retryAfter) {
        super(words);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    /** True when this question will be refused however often it is asked. */
    boolean isForbidden() {
        return status == 401 || status == 403 || status == 404;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
