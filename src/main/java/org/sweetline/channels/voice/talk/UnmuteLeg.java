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

/** This one is heard again. */
@ApplicationScoped
class UnmuteLeg implements CommandKind {
    private final Participants participants;
    private final CommandedLegs legs;
    private final HoldDesk desk;

    @Inject
    UnmuteLeg(Participants participants, CommandedLegs legs, HoldDesk desk) {
        this.participants = participants;
        this.legs = legs;
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.UNMUTE;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.leg(command).joined();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        return participants.change(command, new TwilioParams().with("Muted", false));
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        desk.confirmMute(command.callId(), command.legId(), false);
    }
}
