package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEnded;
import org.sweetline.calls.back.SpokenCalls;
import org.sweetline.events.Reaction;

/** Whom we called and spoke with is reached; only at its end it is sure that no machine took the call. */
@ApplicationScoped
class ReachedOnPlacedCallEnded implements Reaction<CallEnded> {

    private final ReachDesk desk;
    private final CallDesk calls;
    private final SpokenCalls spoken;

    @Inject
    ReachedOnPlacedCallEnded(ReachDesk desk, CallDesk calls, SpokenCalls spoken) {
        this.desk = desk;
        this.calls = calls;
        this.spoken = spoken;
    }

    @Override
    public String name() {
        return "missed caller reached on placed call ended";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public void react(CallEnded event) throws SQLException {
        Call call = calls.find(event.call()).orElseThrow();
        String number = spoken.with(call).orElse("");
        if (!number.isEmpty()) {
            desk.spoken(
                    call.customer().orElse(null),
                    number,
                    new Reach(
                            Reached.CALLED_OUT,
                            call.agent().orElse(null),
                            call.answeredAt().orElse(call.beganAt()),
                            null));
        }
    }
}
