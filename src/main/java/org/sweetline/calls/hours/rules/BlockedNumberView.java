package org.sweetline.calls.hours.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A number that is not let in; one that ends in {@code *} stands for all that begin so.
 *
 * @param hits how often it has been turned away
 */
public record BlockedNumberView(
        long id,
        String number,
        String reason,
        @Nullable Instant until,
        @Nullable String by,
        Instant createdAt,
        long hits,
        @Nullable Instant lastHitAt) {}
