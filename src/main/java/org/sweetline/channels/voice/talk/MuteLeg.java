package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.talk.HoldDesk;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** Nobody hears this one any more. */
@ApplicationScoped
class MuteLeg implements CommandKind {
    private final Participants participants;
    private final CommandedLegs legs;
    private final HoldDesk desk;

    @Inject
    MuteLeg(Participants participants, CommandedLegs legs, HoldDesk desk) {
        this.participants = participants;
        this.legs = legs;
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.MUTE;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.leg(command).joined();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        return participants.change(command, new TwilioParams().with("Muted", true));
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        desk.confirmMute(command.callId(), command.legId(), true);
    }
}
