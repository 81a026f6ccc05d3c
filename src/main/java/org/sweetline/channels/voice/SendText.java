package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;

/** Texts a caller who would rather write than wait. */
@ApplicationScoped
class SendText implements CommandKind {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;

    @Inject
    SendText(TwilioGateway twilio, CommandedLegs legs) {
        this.twilio = twilio;
        this.legs = legs;
    }

    @Override
    public Kind kind() {
        return Kind.SEND_TEXT;
    }

    @Override
    public boolean creates() {
        return true;
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        TwilioParams text = new TwilioParams()
                .with("To", command.told("to"))
                .with("From", legs.ownNumber(legs.call(command)))
                .with("Body", command.told("body"));
        return twilio.post("Messages", text).path("sid").asText("");
    }
}
