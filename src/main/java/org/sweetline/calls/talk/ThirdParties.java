package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.LegListener;

/** Puts down when a third one came and went. */
@ApplicationScoped
class ThirdParties implements LegListener {
    private final CallDesk calls;

    @Inject
    ThirdParties(CallDesk calls) {
        this.calls = calls;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.PARTY);
    }

    @Override
    public void joined(Call call, Leg leg) {
        calls.event(call, CallEventKind.PARTY_ADDED, null, leg, "");
    }

    @Override
    public void ended(Call call, Leg leg) {
        calls.event(call, CallEventKind.PARTY_LEFT, null, leg, leg.state().name());
    }
}
