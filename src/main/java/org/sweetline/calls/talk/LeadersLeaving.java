package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.State;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.LegListener;
import org.sweetline.calls.Legs;
import org.sweetline.calls.ReturningPhones;

/**
 * When the one who leads goes in the middle of a transfer, the other one takes over; one who still rings is let go. Whose
 * page is only loaded anew has handed nobody over.
 */
@ApplicationScoped
class LeadersLeaving implements LegListener {
    private final Legs legs;
    private final LegDesk legDesk;
    private final Handover handover;
    private final ReturningPhones returning;

    @Inject
    LeadersLeaving(Legs legs, LegDesk legDesk, Handover handover, ReturningPhones returning) {
        this.legs = legs;
        this.legDesk = legDesk;
        this.handover = handover;
        this.returning = returning;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.ANSWER, Purpose.OUTGOING);
    }

    @Override
    public void joined(Call call, Leg leg) {}

    @Override
    public void ended(Call call, Leg leg) {
        boolean comesBack = leg.account().filter(returning::isAwaited).isPresent();
        if (leg.state() != State.LEFT || call.ended() || call.inLine() || comesBack) {
            return;
        }
        for (Leg other : legs.live(call)) {
            if (other.purpose() == Purpose.CONSULT && other.joined() && call.stage() == Stage.TALKING) {
                handover.takesOver(call, other, leg.account().orElse(null));
            } else if (other.purpose() == Purpose.CONSULT) {
                legDesk.dismiss(call, other);
            }
        }
    }
}
