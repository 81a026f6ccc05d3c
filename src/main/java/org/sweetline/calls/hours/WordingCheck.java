package org.sweetline.calls.hours;

import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
import org.sweetline.web.Bilingual;

/** Checks words that are to be spoken: one line in each language. */
public final class WordingCheck {

    private WordingCheck() {}

    /** May be empty in either language. */
    public static Bilingual of(String field, @Nullable Bilingual raw, int longest) {
        return raw == null
                ? Bilingual.NONE
                : new Bilingual(line(field + ".en", raw.en(), longest), line(field + ".ko", raw.ko(), longest));
    }

    /** There in at least one language: the other is then said in that one. */
    public static Bilingual required(String field, @Nullable Bilingual raw, int longest) {
        Bilingual wording = of(field, raw, longest);
        if (!wording.hasWords()) {
            throw ProblemException.invalid(field, "is missing");
        }
        return wording;
    }

    private static String line(String field, @Nullable String raw, int longest) {
        return raw == null || raw.isBlank() ? "" : Asked.line(field, raw, longest);
    }
}
