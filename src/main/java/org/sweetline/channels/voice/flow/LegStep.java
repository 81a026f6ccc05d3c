package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.State;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.channels.twilio.TwilioForm;

/** What the network tells of a leg, or a leg of the network; late and doubled news change nothing. */
@ApplicationScoped
class LegStep {
    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk desk;
    private final Joining joining;
    private final Clock clock;

    @Inject
    LegStep(CallDesk calls, Legs legs, LegDesk desk, Joining joining, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.desk = desk;
        this.joining = joining;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    public void status(String token, long id, TwilioForm form) throws SQLException {
        find(token, id).ifPresent(found -> progress(found, form));
    }

    private record Found(Call call, Leg leg) {}

    private Optional<Found> find(String token, long id) {
        return calls.lockByToken(token).flatMap(call -> {
            call.seen(clock.instant());
            return legs.find(id).filter(leg -> leg.call() == call.id()).map(leg -> new Found(call, leg));
        });
    }

    private void progress(Found found, TwilioForm form) {
        Call call = found.call();
        Leg leg = found.leg();
        String sid = form.text("CallSid");
        switch (form.text("CallStatus")) {
            case "queued", "initiated" -> desk.rings(call, leg, sid, false);
            case "ringing", "in-progress" -> desk.rings(call, leg, sid, true);
            case "completed" -> over(call, leg, sid, leg.joined() ? State.LEFT : State.NO_ANSWER);
            case "busy" -> over(call, leg, sid, State.BUSY);
            case "no-answer" -> over(call, leg, sid, State.NO_ANSWER);
            case "canceled" -> over(call, leg, sid, State.CANCELED);
            case "failed" -> over(call, leg, sid, State.FAILED);
            default -> {}
        }
    }

    private void over(Call call, Leg leg, String sid, State how) {
        leg.knownAs(sid);
        desk.ends(call, leg, how);
    }

    /** What an agent hears on their own phone before they are let into the call. */
    @Transactional(rollbackOn = Exception.class)
    public String screen(String token, long id) {
        return find(token, id)
                .filter(known -> known.leg().live())
                .map(known -> joining.screen(known.call(), known.leg()))
                .orElseGet(() -> new Document().hangUp().xml());
    }

    @Transactional(rollbackOn = Exception.class)
    public String screened(String token, long id, TwilioForm form) {
        Optional<Found> found = find(token, id).filter(known -> known.leg().live());
        if (found.isPresent() && form.text("Digits").equals("1")) {
            return joining.document(found.get().call(), found.get().leg());
        }
        found.ifPresent(refused -> desk.ends(refused.call(), refused.leg(), State.REJECTED));
        return new Document().hangUp().xml();
    }
}
