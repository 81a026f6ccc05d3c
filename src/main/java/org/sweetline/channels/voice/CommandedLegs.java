package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.channels.twilio.TwilioConfig;

/** What a command is about, as it stands now. */
@ApplicationScoped
public class CommandedLegs {
    private final CallDesk calls;
    private final Legs legs;
    private final TwilioConfig config;

    @Inject
    CommandedLegs(CallDesk calls, Legs legs, TwilioConfig config) {
        this.calls = calls;
        this.legs = legs;
        this.config = config;
    }

    public Call call(PhoneCommand command) {
        return calls.find(command.callId()).orElseThrow();
    }

    public Call lockedCall(PhoneCommand command) {
        return calls.lock(command.callId());
    }

    public Leg leg(PhoneCommand command) {
        return legs.find(command.legId()).orElseThrow();
    }

    /** Whether the network's leg is one that we know: then it is not the one that was asked for last. */
    public boolean isKnown(String sid) {
        return legs.bySid(sid).isPresent();
    }

    /** The number that is shown to whom the call rings: the one that the customer knows. */
    public String ownNumber(Call call) {
        return config.number().isEmpty() ? call.dialled() : config.number();
    }
}
