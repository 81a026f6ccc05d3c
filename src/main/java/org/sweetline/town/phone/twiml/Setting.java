package org.sweetline.town.phone.twiml;

import java.util.Set;

/** Where a document is performed, which restricts its verbs. */
public enum Setting {
    CALL("", Set.of()),
    QUEUE("while waiting in a queue", Set.of("Play", "Say", "Pause", "Hangup", "Redirect", "Leave", "Gather")),
    CONFERENCE("while waiting for a conference or on hold", Set.of("Play", "Say", "Pause", "Redirect")),
    SCREEN(
            "before a called phone is connected",
            Set.of("Play", "Say", "Pause", "Hangup", "Redirect", "Gather", "Reject", "Start", "Stop")),
    TEXT("in answer to a text", Set.of("Message", "Redirect"));

    private final String words;
    private final Set<String> verbs;

    Setting(String words, Set<String> verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    boolean allows(String verb) {
        return this == CALL ? !verb.equals("Message") : verbs.contains(verb);
    }

    String words() {
        return this == CALL ? "in a call" : words;
    }
}
