package org.sweetline.calls.after;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one agent wrote down of a call; empty texts where they wrote nothing yet.
 *
 * @param praise what the customer said of the agent, where it was written down
 */
public record WrapUpView(
        String topic,
        String disposition,
        String note,
        @Nullable Instant followUpAt,
        boolean praised,
        String praise,
        @Nullable Instant writtenAt) {

    static final WrapUpView NONE = new WrapUpView("", "", "", null, false, "", null);
}
