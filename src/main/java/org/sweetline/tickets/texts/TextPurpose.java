package org.sweetline.tickets.texts;

import java.time.Duration;

/** What a text of ours is for. */
public enum TextPurpose {
    REPLY(Duration.ofHours(1)),
    /** What became of a call that we promised. */
    CALLBACK(Duration.ofMinutes(10)),
    /** A link instead of waiting on the phone. */
    LINK(Duration.ofHours(1)),
    /** How it went; only to who agreed to be asked. */
    SURVEY(Duration.ofMinutes(10));

    private final Duration fresh;

    TextPurpose(Duration fresh) {
        this.fresh = fresh;
    }

    /** How long after it was written it still goes at any hour. Who wrote or called themselves just now is awake. */
    Duration fresh() {
        return fresh;
    }
}
