package org.sweetline.calls.hours;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** A skill or a topic: one small word, in whichever script, spelled in one way so that two can be compared. */
public final class SkillWord {

    private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]([\\p{Ll}\\p{Lo}\\p{Nd}-]{0,29})");

    private SkillWord() {}

    public static String checked(String field, @Nullable String raw) {
        String word = raw == null ? "" : raw.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (!WORD.matcher(word).matches()) {
            throw ProblemException.invalid(field, "must be words of 1 to 30 letters, digits and hyphens");
        }
        return word;
    }

    /** Empty where none is needed. */
    public static String optional(String field, @Nullable String raw) {
        return raw == null || raw.isBlank() ? "" : checked(field, raw);
    }
}
