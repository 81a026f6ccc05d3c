package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.sweetline.tickets.CallLog;
import org.sweetline.tickets.Correspondence;
import org.sweetline.tickets.IncomingCall;
import org.sweetline.tickets.RecordingKind;
import org.sweetline.tickets.RecordingLog;
import org.sweetline.tickets.RecordingState;
import org.sweetline.tickets.TranscriptLog;

/**
 * Files what the webhooks told, in the transaction of their step; each answer is the call's ticket, or "".
 *
 * <p>A status alone makes no ticket: its call may never have been with us. What it says is kept until the call comes.
 */
@ApplicationScoped
public class CallFiling {
    /** How long the report of a recording may take before its file is looked for without one. */
    private static final Duration REPORT_IS_LATE = Duration.ofMinutes(1);

    private final Correspondence correspondence;
    private final CallLog calls;
    private final RecordingLog recordings;
    private final TranscriptLog transcripts;
    private final RecordingQueue queue;

    @Inject
    CallFiling(
            Correspondence correspondence,
            CallLog calls,
            RecordingLog recordings,
            TranscriptLog transcripts,
            RecordingQueue queue) {
        this.correspondence = correspondence;
        this.calls = calls;
        this.recordings = recordings;
        this.transcripts = transcripts;
        this.queue = queue;
    }

    String entered(CallForm form) {
        return correspondence.receive(form.incoming()).ticket().toString();
    }

    /** The caller has left a voicemail; the report that its file is there may still be on its way, or lost. */
    String spoken(CallForm form) {
        String ticket = entered(form);
        form.recordingSid().ifPresent(recording -> {
            recordings.announced(form.sid(), recording, RecordingKind.VOICEMAIL, form.recordingSeconds());
            expect(recording, REPORT_IS_LATE);
        });
        return ticket;
    }

    String progressed(CallForm form) {
        return form.status()
                .map(status -> calls.progressed(form.sid(), status, form.at(), form.seconds()))
                .orElse("");
    }

    String recorded(CallForm form) {
        String recording = form.recordingSid().orElse("");
        if (form.sid().isEmpty()) {
            return "";
        }
        return switch (form.recordingStatus()) {
            case "completed" -> {
                expect(recording, Duration.ZERO);
                yield announced(form, recording);
            }
            case "absent" -> lost(form, recording, RecordingState.ABSENT);
            case "failed" -> lost(form, recording, RecordingState.FAILED);
            default -> "";
        };
    }

    /** It came to nobody, and was over before we heard of it. */
    @Transactional(rollbackOn = Throwable.class)
    public void missed(String callSid, String from, String to, Instant began, Instant ended) {
        correspondence.receive(new IncomingCall(callSid, from, to, began, "ringing"));
        calls.progressed(callSid, "completed", ended, OptionalInt.empty());
    }

    /** The network has it, and nobody told. */
    @Transactional(rollbackOn = Throwable.class)
    public void found(String callSid, String recording, RecordingKind kind, OptionalInt seconds) {
        if (recordings.bySid(recording).isEmpty()) {
            recordings.announced(callSid, recording, kind, seconds);
            expect(recording, Duration.ZERO);
        }
    }

    /** The network knows nothing of a conversation that was recorded. */
    public void absent(String callSid) {
        recordings.absent(callSid, RecordingKind.CONVERSATION);
    }

    private String lost(CallForm form, String recording, RecordingState how) {
        String ticket = announced(form, recording);
        recordings.lost(recording, how);
        return ticket;
    }

    private String announced(CallForm form, String recording) {
        return recordings.announced(form.sid(), recording, form.recordingKind(), form.recordingSeconds());
    }

    String transcribed(CallForm form) {
        return form.transcript().isEmpty() ? "" : transcripts.voicemail(form.sid(), form.transcript());
    }

    private void expect(String recording, Duration in) {
        try {
            queue.expect(recording, in);
        } catch (SQLException e) {
            throw new IllegalStateException("A recording could not be put down for fetching", e);
        }
    }
}
