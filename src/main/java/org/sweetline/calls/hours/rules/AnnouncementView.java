package org.sweetline.calls.hours.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;

/**
 * A text that callers hear after the greeting while it is active and its time is not over.
 *
 * @param spoken whether callers hear it right now
 * @param by who made it; null when they are not known any more
 */
public record AnnouncementView(
        String key,
        Bilingual text,
        boolean active,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean spoken,
        @Nullable String by,
        Instant createdAt,
        Instant changedAt,
        long version) {}
