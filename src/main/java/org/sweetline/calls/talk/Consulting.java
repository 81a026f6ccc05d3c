package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.LegListener;

/** What follows when the one who is asked before a transfer comes, or goes, or does not come. */
@ApplicationScoped
class Consulting implements LegListener {
    private final CallDesk calls;
    private final Handover handover;
    private final PhonesOfTheAsked phones;

    @Inject
    Consulting(CallDesk calls, Handover handover, PhonesOfTheAsked phones) {
        this.calls = calls;
        this.handover = handover;
        this.phones = phones;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.CONSULT);
    }

    @Override
    public void joined(Call call, Leg leg) {
        phones.talks(call, leg);
        calls.event(call, CallEventKind.CONSULTED, leg.account().orElse(null), leg, "");
        handover.sharesLead(call);
    }

    /** The customer stays on hold until the agent takes them back: they may want to ask somebody else. */
    @Override
    public void ended(Call call, Leg leg) {
        phones.free(call, leg);
        if (call.stage() == Stage.TALKING) {
            handover.stays(call);
        }
        calls.moved(call);
    }
}
