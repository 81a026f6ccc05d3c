package org.sweetline.town.phone;

import java.time.Duration;
import java.time.Instant;

/** What a caller said after the beep. */
public record Recording(String sid, String callSid, Instant at, Duration length, String words, RecordingFate fate) {
    public long seconds() {
        return Math.max(1, length.toSeconds());
    }
}
