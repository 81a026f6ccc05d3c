package org.sweetline.channels.twilio;

import java.time.Duration;

/**
 * How long a file may be on its way.
 *
 * @param first that anyhow
 * @param bytesASecond and a second more for each so many bytes that have come
 */
public record Patience(Duration first, long bytesASecond) {

    /** So long, however much comes. */
    public static Patience of(Duration longest) {
        return new Patience(longest, Long.MAX_VALUE);
    }

    Duration after(long bytes) {
        return first.plusSeconds(bytes / bytesASecond);
    }
}
