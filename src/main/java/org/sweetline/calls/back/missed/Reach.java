package org.sweetline.calls.back.missed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was reached.
 *
 * @param account who of ours did it, null where nobody did
 * @param entry the reply it rests on, null where it is none
 */
record Reach(
        Reached how,
        @Nullable Long account,
        Instant at,
        @Nullable Long entry) {}
