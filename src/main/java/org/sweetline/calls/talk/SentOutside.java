package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.LegListener;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;

/** What follows when a number to which a customer was sent answers, or does not. */
@ApplicationScoped
class SentOutside implements LegListener {
    private final Handover handover;
    private final PhoneCommands commands;

    @Inject
    SentOutside(Handover handover, PhoneCommands commands) {
        this.handover = handover;
        this.commands = commands;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.TRANSFER);
    }

    @Override
    public void joined(Call call, Leg leg) {
        handover.answeredOutside(call, leg);
    }

    /** Nobody there: the caller comes back to us, in front. One whom we had called has to be let go. */
    @Override
    public void ended(Call call, Leg leg) {
        boolean talked = leg.state() == Leg.State.LEFT;
        if (talked || call.ended() || call.stage() != Stage.TALKING) {
            return;
        }
        if (call.direction() == Direction.IN) {
            handover.returnToLine(call);
        } else {
            commands.ask(call, null, Kind.END_CALL);
        }
    }
}
