package org.sweetline.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

/**
 * A peak that was: a surge by its own hours, or a whole day that was flagged.
 *
 * @param key as reports are asked for it
 * @param until now while it goes on
 */
public record PeakWindowView(
        String key,
        @OneOf(Kind.class) String kind,
        Bilingual name,
        Instant from,
        Instant until,
        @Nullable Long surge) {

    /** What it was seen as. */
    public enum Kind {
        SURGE,
        DAY
    }
}
