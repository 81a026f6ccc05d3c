package org.sweetline.calls.after;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise to come back to somebody after a call. */
public record FollowUpView(
        long call,
        long account,
        String agent,
        Instant at,
        String note,
        @Nullable String ticket,
        @Nullable String customer,
        String customerName,
        String caller) {}
