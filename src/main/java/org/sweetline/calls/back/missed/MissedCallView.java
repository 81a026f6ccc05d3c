package org.sweetline.calls.back.missed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.web.OneOf;

/**
 * Somebody whose calls were missed, or whom we promised a call that never reached them.
 *
 * @param number "" for a hidden caller
 * @param lastCall null where they were only to be called
 * @param how the last of their calls ended; {@code callback} when our call to them came to nothing
 * @param times how often they called since they were last reached
 * @param waitedSeconds at most
 * @param callback the one that is planned for them
 */
public record MissedCallView(
        long id,
        String number,
        @Nullable MissedPersonView customer,
        @Nullable String ticket,
        @Nullable Long lastCall,
        @OneOf(Call.Outcome.class) String how,
        int times,
        int waitedSeconds,
        Instant firstAt,
        Instant lastAt,
        @Nullable MissedReachView reached,
        @Nullable PlannedCallbackView callback,
        long version) {

    public record MissedPersonView(String number, String name) {}

    public record MissedReachView(
            Instant at,
            @OneOf(Reached.class) String how,
            @Nullable ReachedByView by,
            String note) {}

    public record ReachedByView(long id, String name) {}

    public record PlannedCallbackView(long id, Instant dueAt) {}
}
