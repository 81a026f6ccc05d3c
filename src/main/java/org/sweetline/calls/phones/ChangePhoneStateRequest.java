package org.sweetline.calls.phones;

import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** @param reason why the agent is away, in their words */
public record ChangePhoneStateRequest(
        @OneOf(Duty.class) String state, @Nullable String reason) {

    /** What an agent may choose; ringing and talking come of themselves. */
    public enum Duty {
        AVAILABLE,
        AWAY,
        OFFLINE
    }
}
