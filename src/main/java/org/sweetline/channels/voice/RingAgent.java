package org.sweetline.channels.voice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.State;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;

/**
 * Rings an agent: their browser straight into the conference; their own phone first asks for a key, so that no answering
 * machine takes a call.
 */
@ApplicationScoped
class RingAgent implements CommandKind {

    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final LegDesk desk;
    private final ConferenceTerms terms;
    private final LiveCalls live;
    private final CallAddresses addresses;
    private final LongestCall longest;

    @Inject
    RingAgent(
            TwilioGateway twilio,
            CommandedLegs legs,
            LegDesk desk,
            ConferenceTerms terms,
            LiveCalls live,
            CallAddresses addresses,
            LongestCall longest) {
        this.twilio = twilio;
        this.legs = legs;
        this.desk = desk;
        this.terms = terms;
        this.live = live;
        this.addresses = addresses;
        this.longest = longest;
    }

    @Override
    public Kind kind() {
        return Kind.RING_AGENT;
    }

    @Override
    public boolean creates() {
        return true;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        Leg leg = legs.leg(command);
        return leg.live() && leg.sid().isEmpty();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        Leg leg = legs.leg(command);
        JsonNode made = leg.address().startsWith("client:")
                ? twilio.post("Conferences/" + call.token() + "/Participants", intoConference(call, leg, command))
                : twilio.post("Calls", toOwnPhone(call, leg, command));
        return made.path("call_sid").asText(made.path("sid").asText(""));
    }

    private TwilioParams intoConference(Call call, Leg leg, PhoneCommand command) {
        return terms.invite(
                call,
                leg,
                ringing(call, leg, command)
                        .with("EndConferenceOnExit", !command.told("end").equals("false"))
                        .with("Muted", command.told("muted").equals("true")));
    }

    private TwilioParams toOwnPhone(Call call, Leg leg, PhoneCommand command) {
        return longest.limit(ringing(call, leg, command))
                .with("Url", addresses.legHop(call, leg, "screen"))
                .with("Method", "POST")
                .with("StatusCallback", addresses.legCallback(call, leg, "status"))
                .with("StatusCallbackMethod", "POST")
                .withEach("StatusCallbackEvent", List.of("initiated", "ringing", "answered", "completed"));
    }

    private TwilioParams ringing(Call call, Leg leg, PhoneCommand command) {
        return new TwilioParams()
                .with("To", leg.address())
                .with("From", legs.ownNumber(call))
                .with("Timeout", command.told("seconds"));
    }

    /** An agent has one live leg at most, so a live call to their address is this one. */
    @Override
    public Optional<String> find(PhoneCommand command) throws TwilioTrouble {
        return live.to(legs.leg(command));
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        if (!answer.isEmpty()) {
            desk.rings(legs.lockedCall(command), legs.leg(command), answer, false);
        }
    }

    /** An agent who can't be reached is away; one whose leg the network lost stays free. */
    @Override
    public void refused(PhoneCommand command, String why) {
        desk.ends(legs.lockedCall(command), legs.leg(command), command.unsure() ? State.CANCELED : State.FAILED);
    }
}
