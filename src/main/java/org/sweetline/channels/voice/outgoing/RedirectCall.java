package org.sweetline.channels.voice.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** Lets the customer's leg go on with another hop of ours, named by {@code to}. */
@ApplicationScoped
class RedirectCall implements CommandKind {

    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final CallAddresses addresses;

    @Inject
    RedirectCall(TwilioGateway twilio, CommandedLegs legs, CallAddresses addresses) {
        this.twilio = twilio;
        this.legs = legs;
        this.addresses = addresses;
    }

    @Override
    public Kind kind() {
        return Kind.REDIRECT_CALL;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return !legs.call(command).ended() && legs.call(command).sid().isPresent();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        twilio.post(
                "Calls/" + call.sid().orElseThrow(),
                new TwilioParams()
                        .with("Url", addresses.hop(call, command.told("to")))
                        .with("Method", "POST"));
        return "";
    }
}
