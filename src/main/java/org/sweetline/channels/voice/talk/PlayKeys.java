package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** Keys that a third one hears, or the customer, such as in a menu of theirs. */
@ApplicationScoped
class PlayKeys implements CommandKind {
    private final Participants participants;
    private final CommandedLegs legs;
    private final CallAddresses addresses;

    @Inject
    PlayKeys(Participants participants, CommandedLegs legs, CallAddresses addresses) {
        this.participants = participants;
        this.legs = legs;
        this.addresses = addresses;
    }

    @Override
    public Kind kind() {
        return Kind.PLAY_KEYS;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return !legs.call(command).ended() && !command.told("digits").isEmpty();
    }

    /** The keys themselves stand in no address: addresses are logged everywhere. */
    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        TwilioParams announcement = new TwilioParams()
                .with("AnnounceUrl", addresses.hop(legs.call(command), "keys/" + command.id()))
                .with("AnnounceMethod", "POST");
        return participants.change(command, announcement);
    }
}
