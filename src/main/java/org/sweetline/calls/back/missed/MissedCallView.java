package org.sweetline.calls.back.missed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.web.OneOf;

/**
 * Somebody whose calls were missed.
 *
 * @param number "" for a hidden caller
 * @param how the last of their calls ended
 * @param times how often since they were last reached
 * @param waitedSeconds at most
 * @param callback the one that is planned for them
 */
public record MissedCallView(
        long id,
        String number,
        @Nullable PersonView customer,
        @Nullable String ticket,
        long lastCall,
        @OneOf(Call.Outcome.class) String how,
        int times,
        int waitedSeconds,
        Instant firstAt,
        Instant lastAt,
        @Nullable ReachedView reached,
        @Nullable PlannedView callback,
        long version) {

    public record PersonView(String number, String name) {}

    public record ReachedView(
            Instant at,
            @OneOf(Reached.class) String how,
            @Nullable TeamMemberView by,
            String note) {}

    public record TeamMemberView(long id, String name) {}

    public record PlannedView(long id, Instant dueAt) {}
}
