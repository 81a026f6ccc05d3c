package org.sweetline.channels.voice.talk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.ConferenceTerms;
import org.sweetline.channels.voice.LiveCalls;
import org.sweetline.channels.voice.PhoneCommand;

/** Rings somebody outside, into the conversation. */
@ApplicationScoped
class AddParty implements CommandKind {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final LegDesk desk;
    private final ConferenceTerms terms;
    private final LiveCalls live;

    @Inject
    AddParty(TwilioGateway twilio, CommandedLegs legs, LegDesk desk, ConferenceTerms terms, LiveCalls live) {
        this.twilio = twilio;
        this.legs = legs;
        this.desk = desk;
        this.terms = terms;
        this.live = live;
    }

    @Override
    public Kind kind() {
        return Kind.ADD_PARTY;
    }

    @Override
    public boolean creates() {
        return true;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.leg(command).live() && legs.leg(command).sid().isEmpty();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        Leg leg = legs.leg(command);
        TwilioParams params = new TwilioParams()
                .with("To", leg.address())
                .with("From", legs.ownNumber(call))
                .with("Timeout", command.told("seconds"))
                .with("EndConferenceOnExit", command.told("end"));
        JsonNode made = twilio.post("Conferences/" + call.token() + "/Participants", terms.invite(call, leg, params));
        return made.path("call_sid").asText("");
    }

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

    @Override
    public void refused(PhoneCommand command, String why) {
        desk.ends(legs.lockedCall(command), legs.leg(command), Leg.State.FAILED);
    }
}
