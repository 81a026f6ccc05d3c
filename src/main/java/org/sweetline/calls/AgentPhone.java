package org.sweetline.calls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent's phone as it is now.
 *
 * @param awayBefore why they were away when they placed the call they are busy with; away again is what they are after it
 */
public record AgentPhone(
        long account,
        String identity,
        State state,
        String reason,
        Instant since,
        Device device,
        String number,
        List<String> skills,
        List<String> languages,
        @Nullable Long call,
        @Nullable Instant wrapUpUntil,
        @Nullable Instant seenAt,
        @Nullable String awayBefore) {

    public enum State {
        OFFLINE,
        AVAILABLE,
        RINGING,
        ON_CALL,
        WRAP_UP,
        AWAY
    }

    public enum Device {
        BROWSER,
        PHONE
    }

    /** Where it is rung. */
    public String address() {
        return device == Device.PHONE ? number : "client:" + identity;
    }

    /** Whether it rings or is spoken through. */
    public boolean busy() {
        return state == State.RINGING || state == State.ON_CALL;
    }
}
