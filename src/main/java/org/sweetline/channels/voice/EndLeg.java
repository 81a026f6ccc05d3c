package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;

/** Ends a leg, be it that it rings or that somebody speaks; one that never rang needs no ending. */
@ApplicationScoped
class EndLeg implements CommandKind {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;

    @Inject
    EndLeg(TwilioGateway twilio, CommandedLegs legs) {
        this.twilio = twilio;
        this.legs = legs;
    }

    @Override
    public Kind kind() {
        return Kind.END_LEG;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.leg(command).sid().isPresent();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        String sid = legs.leg(command).sid().orElseThrow();
        twilio.post("Calls/" + sid, new TwilioParams().with("Status", "completed"));
        return "";
    }
}
