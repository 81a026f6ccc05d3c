package org.sweetline.town.phone.calls;

import java.util.Locale;

/** Twilio's call statuses. */
public enum CallStatus {
    QUEUED,
    RINGING,
    IN_PROGRESS,
    COMPLETED,
    BUSY,
    FAILED,
    NO_ANSWER,
    CANCELED;

    public boolean isOver() {
        return ordinal() >= COMPLETED.ordinal();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
