package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;

/** Brings the caller out of the network's queue to the agent who waits for them in the conference. */
@ApplicationScoped
class FetchCaller implements CommandKind {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final CallAddresses addresses;
    private final CallerDesk callers;

    @Inject
    FetchCaller(TwilioGateway twilio, CommandedLegs legs, CallAddresses addresses, CallerDesk callers) {
        this.twilio = twilio;
        this.legs = legs;
        this.addresses = addresses;
        this.callers = callers;
    }

    @Override
    public Kind kind() {
        return Kind.FETCH_CALLER;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.call(command).inLine() && legs.leg(command).joined();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        String sid = call.sid().orElseThrow();
        TwilioParams join =
                new TwilioParams().with("Url", addresses.hop(call, "join")).with("Method", "POST");
        if (call.queueSid().isEmpty()) {
            throw new TwilioTrouble(TwilioTrouble.Kind.LATER, "The caller has not come to the queue yet");
        }
        try {
            twilio.post("Queues/" + call.queueSid() + "/Members/" + sid, join);
        } catch (TwilioTrouble e) {
            if (e.kind() != TwilioTrouble.Kind.GONE) {
                throw e;
            }
            if (!legs.call(command).inLine()) {
                throw new TwilioTrouble(TwilioTrouble.Kind.GONE, "The caller has chosen something else meanwhile");
            }
            fetchFromElsewhere(sid, join);
        }
        return "";
    }

    /** A caller who is not in the queue has hung up, or stands at its edge: the call itself knows. */
    private void fetchFromElsewhere(String sid, TwilioParams join) throws TwilioTrouble {
        String status =
                twilio.get("Calls/" + sid, new TwilioParams()).path("status").asText();
        if (!status.equals("in-progress")) {
            throw new TwilioTrouble(TwilioTrouble.Kind.GONE, "The caller has hung up");
        }
        twilio.post("Calls/" + sid, join);
    }

    @Override
    public void refused(PhoneCommand command, String why) {
        Call call = legs.lockedCall(command);
        if (call.inLine()) {
            callers.hungUp(call);
        }
    }
}
