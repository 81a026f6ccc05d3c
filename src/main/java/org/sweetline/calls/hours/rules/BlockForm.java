package org.sweetline.calls.hours.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom not to let in, checked. */
record BlockForm(
        String number,
        boolean prefix,
        String reason,
        @Nullable Instant until) {}
