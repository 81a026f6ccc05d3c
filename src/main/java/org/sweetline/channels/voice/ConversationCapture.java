package org.sweetline.channels.voice;

import com.twilio.twiml.voice.Recording;
import com.twilio.twiml.voice.Start;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.after.RecordingDesk;
import org.sweetline.web.PublicAddress;

/**
 * What goes on beside a conversation: its recording and its transcription, both on the customer's leg.
 *
 * <p>There the customer and we are on a channel each, and what colleagues say to each other while the customer is on hold
 * is not heard, so it is in no recording.
 */
@ApplicationScoped
public class ConversationCapture {
    private static final String RETRIED = "#rc=2&rp=ct,rt,5xx";

    private final ConferenceTerms terms;
    private final RecordingDesk recordings;
    private final LiveTranscription transcription;
    private final String voice;

    @Inject
    ConversationCapture(
            ConferenceTerms terms, RecordingDesk recordings, LiveTranscription transcription, PublicAddress address) {
        this.terms = terms;
        this.recordings = recordings;
        this.transcription = transcription;
        this.voice = address.url("/webhooks/twilio/voice");
    }

    /**
     * Whether the customer is to hear, before anything else, that they are recorded: once on each call. Whoever was greeted
     * while nothing was recorded hears it now.
     */
    public boolean isToBeTold(Call call) {
        boolean untold = terms.recorded() && call.recording() == Call.Recording.OFF && !call.knowsOfRecording();
        if (untold) {
            call.learnsOfRecording();
        }
        return untold;
    }

    /** A caller who was in line once more goes on with what runs already. */
    public List<Start> begin(Call call) {
        List<Start> begun = new ArrayList<>();
        if (call.recording() != Call.Recording.OFF) {
            recordings.goesOn(call);
        } else if (terms.recorded()) {
            begun.add(recording());
            recordings.begins(call);
        }
        if (transcription.isWanted() && call.talks() <= 1) {
            begun.add(transcription.start(call));
        }
        return begun;
    }

    private Start recording() {
        Recording recording = new Recording.Builder()
                .channels(Recording.Channels.DUAL)
                .track(Recording.Track.BOTH)
                .recordingStatusCallback(voice + "/recording" + RETRIED)
                .recordingStatusCallbackMethod(Recording.RecordingStatusCallbackMethod.POST)
                .recordingStatusCallbackEvents(List.of(Recording.Event.COMPLETED, Recording.Event.ABSENT))
                .build();
        return new Start.Builder().recording(recording).build();
    }
}
