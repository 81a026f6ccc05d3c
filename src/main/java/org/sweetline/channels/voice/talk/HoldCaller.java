package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.talk.HoldDesk;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** The customer hears music and nobody hears them. */
@ApplicationScoped
class HoldCaller implements CommandKind {
    private final Participants participants;
    private final CommandedLegs legs;
    private final CallAddresses addresses;
    private final HoldDesk desk;

    @Inject
    HoldCaller(Participants participants, CommandedLegs legs, CallAddresses addresses, HoldDesk desk) {
        this.participants = participants;
        this.legs = legs;
        this.addresses = addresses;
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.HOLD;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return !legs.call(command).ended();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        TwilioParams hold = new TwilioParams()
                .with("Hold", true)
                .with("HoldUrl", addresses.hop(legs.call(command), "hold"))
                .with("HoldMethod", "POST");
        return participants.change(command, hold);
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        desk.confirmHold(command.callId(), true);
    }
}
