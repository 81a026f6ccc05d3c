package org.sweetline.contact;

import java.util.Locale;
import java.util.Set;

/** What the phone network names in the place of a caller's number when they do not show it. */
public final class HiddenNumber {
    private static final Set<String> WORDS =
            Set.of("", "anonymous", "restricted", "blocked", "unknown", "unavailable", "private");

    /** "anonymous", "restricted", "blocked", "unknown" and "unavailable", spelled on a keypad. */
    private static final Set<String> SPELLED =
            Set.of("+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253");

    private HiddenNumber() {}

    public static boolean isNamed(String caller) {
        String named = caller.strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(named) || SPELLED.contains(named);
    }
}
