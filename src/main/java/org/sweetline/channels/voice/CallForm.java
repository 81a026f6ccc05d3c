package org.sweetline.channels.voice;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.twilio.TwilioTime;
import org.sweetline.contact.HiddenNumber;
import org.sweetline.tickets.IncomingCall;
import org.sweetline.tickets.RecordingKind;

/** Reads what Twilio's parameters say of a call, whichever of its webhooks they came to. */
public final class CallForm {
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Set<String> STATUSES = Set.of(
            "queued", "initiated", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled");
    private static final Pattern RECORDING = Pattern.compile("\\bRE[0-9a-f]{32}\\b");
    private static final int LONGEST_TRANSCRIPT = 20_000;

    private final TwilioForm form;
    private final Instant receivedAt;

    public CallForm(TwilioForm form, Instant receivedAt) {
        this.form = form;
        this.receivedAt = receivedAt;
    }

    /** The number in international form, or "" when it is hidden or none (a browser, an address). */
    public static String shown(String number) {
        return NUMBER.matcher(number).matches() && !HiddenNumber.isNamed(number) ? number : "";
    }

    /** Our phones in browsers are rung and never call: who comes that way has a pass that was not made for it. */
    public static boolean isBrowser(String from) {
        return from.strip().toLowerCase(Locale.ROOT).startsWith("client:");
    }

    IncomingCall incoming() {
        return new IncomingCall(
                sid(), shown(form.text("From")), shown(form.text("To")), receivedAt, status().orElse("ringing"));
    }

    public String sid() {
        return form.text("CallSid");
    }

    public Optional<String> status() {
        return Optional.of(form.text("CallStatus")).filter(STATUSES::contains);
    }

    public OptionalInt seconds() {
        return form.number("CallDuration");
    }

    /** When it happened, as Twilio says; by our own clock when it says nothing or what can't be. */
    public Instant at() {
        return TwilioTime.read(form.text("Timestamp"))
                .filter(said -> Duration.between(said, receivedAt).abs().compareTo(Duration.ofDays(1)) < 0)
                .orElse(receivedAt);
    }

    Optional<String> recordingSid() {
        Matcher sid = RECORDING.matcher(form.text("RecordingSid") + " " + form.text("RecordingUrl"));
        return sid.find() ? Optional.of(sid.group()) : Optional.empty();
    }

    String recordingStatus() {
        return form.text("RecordingStatus");
    }

    RecordingKind recordingKind() {
        return form.text("RecordingSource").equals("RecordVerb") ? RecordingKind.VOICEMAIL : RecordingKind.CONVERSATION;
    }

    OptionalInt recordingSeconds() {
        return form.number("RecordingDuration");
    }

    /** What was said, or "" when the transcription failed. */
    String transcript() {
        if (!form.text("TranscriptionStatus").equals("completed")) {
            return "";
        }
        String text = form.text("TranscriptionText");
        if (text.length() <= LONGEST_TRANSCRIPT) {
            return text;
        }
        boolean split = Character.isHighSurrogate(text.charAt(LONGEST_TRANSCRIPT - 1));
        return text.substring(0, split ? LONGEST_TRANSCRIPT - 1 : LONGEST_TRANSCRIPT);
    }
}
