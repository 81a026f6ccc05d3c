package org.sweetline.calls.back.missed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.TurnedAway;
import org.sweetline.web.OneOf;

/**
 * Somebody whose calls were missed, or whom we promised a call that never reached them: a customer once, from however many
 * numbers.
 *
 * @param number the last they called from; "" for a hidden caller
 * @param numbers all of them, the last first; none of a hidden caller
 * @param lastCall null where they were only to be called
 * @param how the last of their calls ended; {@code callback} when our call to them came to nothing
 * @param turnedAway why they were told to call again; null for whoever was not
 * @param times how often they called since they were last reached
 * @param waitedSeconds at most
 * @param cameBack the last reply by which they counted as reached until it came back
 * @param callback the next that is planned for them
 */
public record MissedCallView(
        long id,
        String number,
        List<MissedNumberView> numbers,
        @Nullable MissedPersonView customer,
        @Nullable String ticket,
        @Nullable Long lastCall,
        @OneOf(Call.Outcome.class) String how,
        @Nullable @OneOf(TurnedAway.class) String turnedAway,
        int times,
        int waitedSeconds,
        Instant firstAt,
        Instant lastAt,
        @Nullable MissedReachView reached,
        @Nullable LostReachView cameBack,
        @Nullable PlannedCallbackView callback,
        long version) {

    /** The same person, with the numbers they called from. */
    MissedCallView from(List<MissedNumberView> called) {
        return new MissedCallView(
                id,
                number,
                called,
                customer,
                ticket,
                lastCall,
                how,
                turnedAway,
                times,
                waitedSeconds,
                firstAt,
                lastAt,
                reached,
                cameBack,
                callback,
                version);
    }

    public record MissedPersonView(String number, String name) {}

    /** @param times how often they called from it in vain */
    public record MissedNumberView(String number, int times, Instant lastAt) {}

    /** @param at when we heard of it */
    public record LostReachView(@OneOf(Reached.class) String how, Instant at) {}

    public record MissedReachView(
            Instant at,
            @OneOf(Reached.class) String how,
            @Nullable ReachedByView by,
            String note) {}

    public record ReachedByView(long id, String name) {}

    public record PlannedCallbackView(long id, Instant dueAt) {}
}
