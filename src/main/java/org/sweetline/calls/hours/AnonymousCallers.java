package org.sweetline.calls.hours;

import java.util.Locale;
import java.util.Set;

/** What is done with callers who hide their number. */
public enum AnonymousCallers {
    ACCEPT,
    VOICEMAIL_ONLY;

    /** The last one spells ANONYMOUS on a keypad and is sent in place of a number. */
    private static final Set<String> HIDDEN =
            Set.of("", "anonymous", "restricted", "unknown", "unavailable", "private", "+266696687");

    static boolean isAnonymous(String caller) {
        return HIDDEN.contains(caller.strip().toLowerCase(Locale.ROOT));
    }
}
