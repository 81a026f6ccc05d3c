package org.sweetline.town.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** The callbacks that follow a call: its status, its recordings, their transcripts; in that order unless asked otherwise. */
final class Aftermath {
    private static final Duration RECORDING_AFTER = Duration.ofSeconds(3);
    private static final Duration TRANSCRIPT_AFTER = Duration.ofSeconds(9);
    private final PhoneNetwork network;
    private final Call call;
    private final Caller caller;
    private final List<Webhook> waiting = new ArrayList<>();

    Aftermath(PhoneNetwork network, Call call, Caller caller) {
        this.network = network;
        this.call = call;
        this.caller = caller;
    }

    void statusCallback(PhoneLine line) {
        if (line.statusUrl().isEmpty()) return;
        List<Param> params = CallParams.standard(network.account(), call, caller);
        CallParams.add(params, "Timestamp", CallParams.date(call.now()), "CallbackSource", "call-progress-events");
        CallParams.add(params, "SequenceNumber", "0");
        if (call.status() == CallStatus.COMPLETED) {
            long minutes = Math.max(1, (call.seconds() + 59) / 60);
            CallParams.add(params, "CallDuration", String.valueOf(call.seconds()), "Duration", String.valueOf(minutes));
        }
        add(Step.STATUS, line.statusUrl(), params, Duration.ofSeconds(1));
    }

    void recorded(Recording recording, Element record, UnaryOperator<String> resolve) {
        String callback = record.getAttribute("recordingStatusCallback");
        if (!callback.isEmpty() && recording.fate() != RecordingFate.SILENT) {
            add(Step.RECORDING, resolve.apply(callback), recordingParams(recording), RECORDING_AFTER);
        }
        String transcriptCallback = record.getAttribute("transcribeCallback");
        boolean wanted = record.getAttribute("transcribe").equals("true") || !transcriptCallback.isEmpty();
        boolean possible = recording.seconds() >= 2 && recording.seconds() <= 120;
        if (wanted && possible && !transcriptCallback.isEmpty() && caller.transcriptFate() != TranscriptFate.MISSING) {
            add(Step.TRANSCRIPTION, resolve.apply(transcriptCallback), transcriptParams(recording), TRANSCRIPT_AFTER);
        }
    }

    /** Sends what waits, with the pauses between. */
    void unfold() throws InterruptedException {
        waiting.sort(Comparator.comparing(Aftermath::turn).thenComparing(Webhook::after));
        Duration passed = Duration.ZERO;
        for (Webhook webhook : waiting) {
            Duration pause = webhook.after().minus(passed);
            if (!pause.isNegative()) {
                caller.pace().pass(pause);
                passed = webhook.after();
            }
            network.sender().send(webhook);
        }
    }

    private void add(Step step, String url, List<Param> params, Duration after) {
        String absolute = network.absolute(url);
        waiting.add(new Webhook(step, call, "POST", absolute, params, caller.faults(step), after));
    }

    private List<Param> recordingParams(Recording recording) {
        boolean absent = recording.fate() == RecordingFate.ABSENT;
        List<Param> params = new ArrayList<>();
        CallParams.add(params, "AccountSid", network.account().sid(), "CallSid", call.sid());
        CallParams.add(params, "RecordingSid", recording.sid(), "RecordingUrl", network.recordingUrl(recording));
        CallParams.add(params, "RecordingStatus", absent ? "absent" : "completed");
        CallParams.add(params, "RecordingDuration", absent ? "0" : String.valueOf(recording.seconds()));
        CallParams.add(params, "RecordingChannels", "1", "RecordingSource", "RecordVerb");
        CallParams.add(params, "RecordingStartTime", CallParams.date(recording.at()));
        if (absent) CallParams.add(params, "ErrorCode", "13618");
        return params;
    }

    private List<Param> transcriptParams(Recording recording) {
        boolean failed = caller.transcriptFate() == TranscriptFate.FAILED;
        String sid = Sid.next("TR");
        List<Param> params = CallParams.standard(network.account(), call, caller);
        CallParams.add(params, "TranscriptionSid", sid, "TranscriptionType", "fast");
        CallParams.add(params, "TranscriptionStatus", failed ? "failed" : "completed");
        CallParams.add(params, "TranscriptionText", failed ? "" : caller.transcript());
        CallParams.add(params, "TranscriptionUrl", network.restUrl() + "/Transcriptions/" + sid);
        CallParams.add(params, "RecordingSid", recording.sid(), "RecordingUrl", network.recordingUrl(recording));
        return params;
    }

    private static int turn(Webhook webhook) {
        if (webhook.has(Fault.FIRST)) return -1;
        return webhook.has(Fault.LAST) ? 1 : 0;
    }
}
