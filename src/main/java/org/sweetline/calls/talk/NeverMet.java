package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.Legs;

/**
 * The agent hung up while the caller was on their way to them, and the two came into conferences of one name and never met.
 * The caller waits on at their place in line, and nobody has answered them.
 */
@ApplicationScoped
public class NeverMet {
    private final CallDesk calls;
    private final Legs legs;
    private final Handover handover;

    @Inject
    NeverMet(CallDesk calls, Legs legs, Handover handover) {
        this.calls = calls;
        this.legs = legs;
        this.handover = handover;
    }

    /** In the transaction of whoever has locked the call. False when the caller is not one who waits for us. */
    public boolean backInLine(Call call) {
        if (call.direction() != Direction.IN || call.stage() != Stage.AFTER) {
            return false;
        }
        lastAgent(call).ifPresent(leg -> calls.takeBackAnswer(call, leg));
        handover.returnToLine(call);
        return true;
    }

    /** Whether it is the one who was to talk with the customer, and nobody after them. */
    public boolean isLastAgent(Call call, Leg leg) {
        return lastAgent(call).filter(last -> last.id() == leg.id()).isPresent();
    }

    private Optional<Leg> lastAgent(Call call) {
        return legs.of(call).stream()
                .filter(leg -> leg.role() == Role.AGENT)
                .filter(leg -> leg.purpose() == Purpose.ANSWER || leg.purpose() == Purpose.OUTGOING)
                .max(Comparator.comparing(Leg::id));
    }
}
