package org.sweetline.channels.voice.flow;

import java.util.Map;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.phone.calls.Call;

/** What the network tells of a recording when nobody expects it any more: that it has failed. */
final class LateReport {
    static final String RECORDINGS =
            "select r.sid, r.state from phone_recording r join phone_call c on c.id = r.call_id where c.sid = '%s'";

    private LateReport() {}

    /** Answers the recording's id. */
    static String of(Call call, SweetlineServer sweetline) {
        String recording = TextNetwork.sid("RE");
        new TextSender(sweetline)
                .send(
                        "/webhooks/twilio/voice/recording",
                        Map.of(
                                "AccountSid",
                                sweetline.town().phone().account().sid(),
                                "CallSid",
                                call.sid(),
                                "RecordingSid",
                                recording,
                                "RecordingStatus",
                                "failed",
                                "RecordingSource",
                                "StartCallRecordingAPI"));
        return recording;
    }
}
