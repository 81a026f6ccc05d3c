package org.sweetline.channels.voice.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** Ends the customer's leg, be it that it rings; {@code sid} names another one, which should not be there. */
@ApplicationScoped
class EndCall implements CommandKind {

    private final TwilioGateway twilio;
    private final CommandedLegs legs;

    @Inject
    EndCall(TwilioGateway twilio, CommandedLegs legs) {
        this.twilio = twilio;
        this.legs = legs;
    }

    @Override
    public Kind kind() {
        return Kind.END_CALL;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return sid(command).isPresent();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        twilio.post("Calls/" + sid(command).orElseThrow(), new TwilioParams().with("Status", "completed"));
        return "";
    }

    private Optional<String> sid(PhoneCommand command) {
        return Optional.of(command.told("sid"))
                .filter(named -> !named.isEmpty())
                .or(() -> legs.call(command).sid());
    }
}
