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

/** A supervisor whispers to an agent, or speaks to all, or only listens. */
@ApplicationScoped
class CoachAgent implements CommandKind {
    private final Participants participants;
    private final CommandedLegs legs;
    private final HoldDesk desk;

    @Inject
    CoachAgent(Participants participants, CommandedLegs legs, HoldDesk desk) {
        this.participants = participants;
        this.legs = legs;
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.COACH;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return legs.leg(command).joined();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        String coached = command.told("coached");
        TwilioParams params =
                new TwilioParams().with("Coaching", !coached.isEmpty()).with("Muted", command.told("muted"));
        if (!coached.isEmpty()) {
            params.with("CallSidToCoach", coached);
        }
        return participants.change(command, params);
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        boolean muted = command.told("muted").equals("true");
        desk.confirmMute(command.callId(), command.legId(), muted);
    }
}
