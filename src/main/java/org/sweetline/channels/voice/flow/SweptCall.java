package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallFiling;
import org.sweetline.tickets.RecordingKind;

/** Compares a quiet call with what the network says of it. */
@ApplicationScoped
class SweptCall {
    private final CallDesk calls;
    private final Legs legs;
    private final NetworkLists network;
    private final SweepRows rows;
    private final TracesOfTalk traces;
    private final SweepStep step;
    private final CallFiling filing;

    @Inject
    SweptCall(
            CallDesk calls,
            Legs legs,
            NetworkLists network,
            SweepRows rows,
            TracesOfTalk traces,
            SweepStep step,
            CallFiling filing) {
        this.calls = calls;
        this.legs = legs;
        this.network = network;
        this.rows = rows;
        this.traces = traces;
        this.step = step;
        this.filing = filing;
    }

    void look(long id) throws SQLException, TwilioTrouble {
        Call call = calls.find(id).orElseThrow();
        String sid = call.sid().orElse("");
        if (sid.isEmpty() ? legs.live(call).isEmpty() : !NetworkLists.isLive(network.status(sid))) {
            step.over(id, hasSpoken(call, sid), call.isMeetingDoubtful() && traces.showThatTheyTalked(call));
            return;
        }
        compareLegs(call);
        bringOutWhoIsAlone(call);
    }

    /** The news of a message may be lost as well: then the network still has it. */
    private boolean hasSpoken(Call call, String sid) throws SQLException, TwilioTrouble {
        if (rows.hasSpoken(sid)) {
            return true;
        }
        if (sid.isEmpty() || !call.awaitsVoicemail()) {
            return false;
        }
        List<NetworkLists.Message> spoken = network.messages(sid).spoken();
        spoken.forEach(message -> filing.found(sid, message.sid(), RecordingKind.VOICEMAIL, message.seconds()));
        return !spoken.isEmpty();
    }

    private void compareLegs(Call call) throws TwilioTrouble {
        List<Leg> live = legs.live(call);
        NetworkLists.Inside inside = live.isEmpty() ? NetworkLists.Inside.NOBODY : network.inConference(call);
        Map<String, String> present = inside.legs();
        if (call.isMeetingDoubtful() && inside.begun().contains(Legs.CUSTOMER)) {
            step.met(call.id());
        }
        for (Leg leg : live) {
            if (present.containsKey(leg.label())) {
                step.present(call.id(), leg.id(), present.getOrDefault(leg.label(), ""));
            } else if (isOver(leg)) {
                step.gone(call.id(), leg.id());
            }
        }
    }

    private boolean isOver(Leg leg) throws TwilioTrouble {
        return leg.sid().isEmpty()
                || !NetworkLists.isLive(network.status(leg.sid().get()));
    }

    private void bringOutWhoIsAlone(Call call) throws TwilioTrouble {
        boolean spoken = call.stage() == Stage.TALKING || call.stage() == Stage.AFTER;
        boolean alone = spoken && legs.live(calls.find(call.id()).orElseThrow()).isEmpty();
        if (!alone) {
            return;
        }
        NetworkLists.Inside inside = network.inConference(call);
        boolean customer = inside.legs().containsKey(Legs.CUSTOMER);
        boolean met = inside.begun().contains(Legs.CUSTOMER);
        if (customer && (met || !step.neverMet(call.id()))) {
            network.bringOut(call);
        }
    }
}
