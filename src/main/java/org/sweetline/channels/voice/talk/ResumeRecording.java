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

/** The recording goes on. */
@ApplicationScoped
class ResumeRecording implements CommandKind {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final RecordingDesk desk;
    private final LiveTranscription transcription;

    @Inject
    ResumeRecording(TwilioGateway twilio, CommandedLegs legs, RecordingDesk desk, LiveTranscription transcription) {
        this.twilio = twilio;
        this.legs = legs;
        this.desk = desk;
        this.transcription = transcription;
    }

    @Override
    public Kind kind() {
        return Kind.RESUME_RECORDING;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        return !legs.call(command).ended();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        TwilioParams state = new TwilioParams().with("Status", "in-progress");
        twilio.post("Calls/" + call.sid().orElseThrow() + "/Recordings/Twilio.CURRENT", state);
        transcription.goOn(call);
        return "";
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        desk.resumed(command.callId(), command.told("by"));
    }
}
