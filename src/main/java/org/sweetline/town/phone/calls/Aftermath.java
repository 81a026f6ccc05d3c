package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.town.phone.people.Script;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.phone.sound.TranscriptFate;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** What is told of a recording after it was made, and of its transcription. */
final class Aftermath {
    private static final Duration RECORDING_AFTER = Duration.ofSeconds(3);
    private static final Duration TRANSCRIPT_AFTER = Duration.ofSeconds(6);
    private final Leg leg;

    Aftermath(Leg leg) {
        this.leg = leg;
    }

    /** The reports of a voicemail come after the call is over. */
    void recorded(Recording recording, Element record, String documentUrl) {
        Script script = leg.script();
        String callback = record.getAttribute("recordingStatusCallback");
        if (!callback.isEmpty() && !recording.isUnannounced()) {
            String url = leg.documents().resolve(documentUrl, callback);
            later(Step.RECORDING, url, params(recording), RECORDING_AFTER);
        }
        String transcriptCallback = record.getAttribute("transcribeCallback");
        boolean wanted = TwimlDocument.says(record, "transcribe", false) || !transcriptCallback.isEmpty();
        boolean possible = recording.seconds() >= 2 && recording.seconds() <= 120;
        boolean comes = wanted && possible && script.transcriptFate() != TranscriptFate.MISSING;
        if (comes && !transcriptCallback.isEmpty()) {
            String url = leg.documents().resolve(documentUrl, transcriptCallback);
            later(Step.TRANSCRIPTION, url, transcriptParams(recording), TRANSCRIPT_AFTER);
        }
    }

    List<Param> params(Recording recording) {
        boolean absent = recording.fate() == RecordingFate.ABSENT;
        List<Param> params = new ArrayList<>();
        Form.add(params, "AccountSid", leg.board().account().sid(), "CallSid", leg.sid());
        Form.add(params, "RecordingSid", recording.sid(), "RecordingUrl", url(recording));
        Form.add(params, "RecordingStatus", absent ? "absent" : "completed");
        Form.add(params, "RecordingDuration", absent ? "0" : String.valueOf(recording.seconds()));
        Form.add(params, "RecordingChannels", String.valueOf(recording.channels()));
        Form.add(params, "RecordingSource", recording.source());
        Form.add(params, "RecordingStartTime", Form.date(recording.at()));
        if (absent) Form.add(params, "ErrorCode", "13618");
        return params;
    }

    private void later(Step step, String url, List<Param> params, Duration after) {
        leg.afterwards().add(Webhook.of(step, leg.sid(), url, params).after(after));
    }

    private List<Param> transcriptParams(Recording recording) {
        boolean failed = leg.script().transcriptFate() == TranscriptFate.FAILED;
        String sid = Sid.next("TR");
        List<Param> params = leg.standard();
        Form.add(params, "TranscriptionSid", sid, "TranscriptionType", "fast");
        Form.add(params, "TranscriptionStatus", failed ? "failed" : "completed");
        Form.add(params, "TranscriptionText", failed ? "" : leg.script().transcript());
        Form.add(params, "TranscriptionUrl", leg.board().shelf().url(recording.sid()) + "/Transcriptions/" + sid);
        Form.add(params, "RecordingSid", recording.sid(), "RecordingUrl", url(recording));
        return params;
    }

    private String url(Recording recording) {
        return leg.board().shelf().url(recording.sid());
    }
}
