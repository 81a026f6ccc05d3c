package org.sweetline.satisfaction.polls;

import org.jspecify.annotations.Nullable;
import org.sweetline.web.Asked;

/** The same in both languages. */
public record PollWords(String en, String ko) {

    static PollWords checked(String field, @Nullable PollWords raw, int longest) {
        return new PollWords(
                Asked.line(field + ".en", raw == null ? null : raw.en(), longest),
                Asked.line(field + ".ko", raw == null ? null : raw.ko(), longest));
    }

    /** Both or none. */
    static PollWords optional(String field, @Nullable PollWords raw, int longest) {
        boolean none = raw == null || blank(raw.en()) && blank(raw.ko());
        return none ? new PollWords("", "") : checked(field, raw, longest);
    }

    public String in(String language) {
        return language.equals("ko") ? ko : en;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
