package org.sweetline.channels.voice;

import java.util.Optional;
import org.sweetline.channels.twilio.TwilioForm;

/** The webhooks of a call, and what makes one delivery of each the same as another. */
public enum CallTrace {
    VOICE,
    VOICEMAIL,
    FALLBACK,
    STATUS,
    RECORDING,
    TRANSCRIPTION;

    private static final String HEX = "[0-9a-f]{32}";

    /**
     * The key under which a delivery is kept once and for ever; empty when it does not say what it is about.
     *
     * <p>Twilio states no time and numbers the events of one source only, so both status and number belong to the key.
     */
    Optional<String> externalId(TwilioForm form) {
        return switch (this) {
            case VOICE -> sid(form, "CallSid", "CA").map(call -> call + ":voice");
            case FALLBACK -> sid(form, "CallSid", "CA").map(call -> call + ":fallback");
            case VOICEMAIL ->
                sid(form, "CallSid", "CA")
                        .map(call -> call + ":voicemail:"
                                + sid(form, "RecordingSid", "RE").orElse("-"));
            case STATUS ->
                sid(form, "CallSid", "CA")
                        .map(call -> call + ":status:" + word(form, "CallStatus") + ":" + sequence(form));
            case RECORDING ->
                sid(form, "RecordingSid", "RE").map(recording -> recording + ":" + word(form, "RecordingStatus"));
            case TRANSCRIPTION ->
                sid(form, "TranscriptionSid", "TR").map(text -> text + ":" + word(form, "TranscriptionStatus"));
        };
    }

    /** Which webhook a delivery came to. */
    static CallTrace of(String externalId) {
        if (externalId.startsWith("RE")) {
            return RECORDING;
        }
        if (externalId.startsWith("TR")) {
            return TRANSCRIPTION;
        }
        return switch (externalId.split(":", 3)[1]) {
            case "voice" -> VOICE;
            case "voicemail" -> VOICEMAIL;
            case "fallback" -> FALLBACK;
            default -> STATUS;
        };
    }

    private static Optional<String> sid(TwilioForm form, String name, String prefix) {
        return Optional.of(form.text(name)).filter(sid -> sid.matches(prefix + HEX));
    }

    private static String sequence(TwilioForm form) {
        return form.number("SequenceNumber").isPresent()
                ? String.valueOf(form.number("SequenceNumber").getAsInt())
                : "-";
    }

    private static String word(TwilioForm form, String name) {
        String word = form.text(name);
        return word.matches("[a-z-]{1,20}") ? word : "-";
    }
}
