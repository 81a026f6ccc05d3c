package org.sweetline.channels.voice.talk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.json.Json;

/** One event of a transcription that goes on with a conversation. */
final class SpokenForm {
    private static final String CONTENT = "transcription-content";
    private static final String STOPPED = "transcription-stopped";
    private static final int LONGEST = 4_000;

    private final TwilioForm form;

    SpokenForm(TwilioForm form) {
        this.form = form;
    }

    boolean isWorthKeeping() {
        boolean known = form.text("CallSid").matches("CA[0-9a-f]{32}")
                && form.text("TranscriptionSid").matches("GT[0-9a-f]{32}");
        return known && (isStop() || isLine());
    }

    boolean isStop() {
        return form.text("TranscriptionEvent").equals(STOPPED);
    }

    private boolean isLine() {
        return form.text("TranscriptionEvent").equals(CONTENT)
                && form.text("Final").equals("true")
                && !words().isEmpty();
    }

    /** Begins with the call, by which an erasure finds it. The engine numbers what it hears; the end comes once. */
    String externalId() {
        return callSid() + ":" + transcription() + ":" + (isStop() ? "stopped" : String.valueOf(number()));
    }

    String callSid() {
        return form.text("CallSid");
    }

    String transcription() {
        return form.text("TranscriptionSid");
    }

    int number() {
        return form.number("SequenceId").orElse(0);
    }

    /** The network listens on the customer's leg: what comes in is theirs. */
    String speaker() {
        return switch (form.text("Track")) {
            case "inbound_track" -> "caller";
            case "outbound_track" -> "agent";
            default -> "";
        };
    }

    String words() {
        try {
            String words = Json.mapper()
                    .readTree(form.text("TranscriptionData"))
                    .path("transcript")
                    .asText("");
            return words.length() <= LONGEST
                    ? words.strip()
                    : words.substring(0, LONGEST).strip();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    Optional<Instant> at() {
        String said = form.text("Timestamp");
        try {
            return Optional.of(
                    said.contains(",")
                            ? ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant()
                            : Instant.parse(said));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
