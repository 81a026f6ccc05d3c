package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.after.RecordingDesk;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.LiveTranscription;
import org.sweetline.channels.voice.PhoneCommand;

/** What is said now is in no recording; silence stands in its place. */
@ApplicationScoped
class PauseRecording implements CommandKind {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final RecordingDesk desk;
    private final LiveTranscription transcription;

    @Inject
    PauseRecording(TwilioGateway twilio, CommandedLegs legs, RecordingDesk desk, LiveTranscription transcription) {
        this.twilio = twilio;
        this.legs = legs;
        this.desk = desk;
        this.transcription = transcription;
    }

    @Override
    public Kind kind() {
        return Kind.PAUSE_RECORDING;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return !legs.call(command).ended();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        String behavior = command.told("behavior");
        TwilioParams state = new TwilioParams()
                .with("Status", "paused")
                .with("PauseBehavior", behavior.isEmpty() ? "silence" : behavior);
        twilio.post("Calls/" + call.sid().orElseThrow() + "/Recordings/Twilio.CURRENT", state);
        transcription.stop(call);
        return "";
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        desk.paused(command.callId(), command.told("behavior"), command.told("by"));
    }
}
