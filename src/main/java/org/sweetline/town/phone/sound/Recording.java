package org.sweetline.town.phone.sound;

import java.time.Duration;
import java.time.Instant;

/** What was recorded of a call or a conference. */
public record Recording(
        String sid,
        String callSid,
        String conferenceSid,
        String source,
        int channels,
        Instant at,
        Duration length,
        String words,
        RecordingFate fate) {
    /** Spoken after the tone, and not a talk that ran along. */
    public boolean isMessage() {
        return source.equals("RecordVerb");
    }

    public long seconds() {
        return Math.max(1, length.toSeconds());
    }
}
