package org.sweetline.calls.talk;

import java.util.Map;
import org.sweetline.calls.Leg.Purpose;

/**
 * Who hears a supervisor.
 *
 * @param coached the network's id of the agent's leg, when only the agent does
 * @param muted whether nobody does
 */
record Coaching(String coached, boolean muted) {

    /** A whisper without an agent to hear it is for nobody: the customer must never hear it. */
    static Coaching of(Purpose mode, String agentSid) {
        return switch (mode) {
            case WHISPER -> new Coaching(agentSid, agentSid.isEmpty());
            case BARGE -> new Coaching("", false);
            case LISTEN, ANSWER, CONSULT, TRANSFER, PARTY, OUTGOING -> new Coaching("", true);
        };
    }

    Map<String, String> asked() {
        return Map.of("coached", coached, "muted", String.valueOf(muted));
    }
}
