package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** Whether the conversation ends when this one leaves it. */
@ApplicationScoped
class SetEndOnExit implements CommandKind {
    private final Participants participants;
    private final CommandedLegs legs;

    @Inject
    SetEndOnExit(Participants participants, CommandedLegs legs) {
        this.participants = participants;
        this.legs = legs;
    }

    @Override
    public Kind kind() {
        return Kind.SET_END_ON_EXIT;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.leg(command).joined();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        return participants.change(command, new TwilioParams().with("EndConferenceOnExit", command.told("end")));
    }
}
