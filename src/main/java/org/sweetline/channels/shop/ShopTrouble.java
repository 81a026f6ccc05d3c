package org.sweetline.channels.shop;

import java.time.Duration;
import java.util.Optional;

/** The shop did not answer as it should; the message is for the administrator and holds no secret. */
public class ShopTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    public ShopTrouble(String words) {
        this(words, 0, Optional.empty());
    }

    public ShopTrouble(String words, int status, Optional<Duration> retryAfter) {
        super(words);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public String words() {
        return String.valueOf(getMessage());
    }

    /** True when the shop is there and well but will not do this: asked again, it says the same. */
    public boolean isRefusal() {
        return status >= 400 && status < 500 && status != 401 && status != 408 && status != 429;
    }

    /** True when the shop is there but wants to be left alone for a while. */
    public boolean isBusy() {
        return status == 429;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
