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

    /** The network says nothing of it by itself. */
    public boolean isUnannounced() {
        return fate == RecordingFate.SILENT || fate == RecordingFate.UNDER_WAY || fate == RecordingFate.FORGOTTEN;
    }

    public long seconds() {
        return Math.max(1, length.toSeconds());
    }
}
