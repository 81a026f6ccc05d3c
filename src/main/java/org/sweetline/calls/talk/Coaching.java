package org.sweetline.calls.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.calls.Leg;
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

    /** Who talks with the customer: of two while a conversation changes hands, the one who came last. */
    static Optional<Leg> agent(List<Leg> live) {
        return live.stream()
                .filter(leg -> leg.joined() && leg.role() == Leg.Role.AGENT && leg.purpose() != Purpose.CONSULT)
                .max(Comparator.comparing(Leg::id));
    }

    Map<String, String> asked() {
        return Map.of("coached", coached, "muted", String.valueOf(muted));
    }
}
