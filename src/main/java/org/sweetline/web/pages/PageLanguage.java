package org.sweetline.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we speak with customers. */
public enum PageLanguage {
    EN(Locale.US),
    KO(Locale.KOREA);

    private static final int LONGEST = 200;

    private final Locale locale;

    PageLanguage(Locale locale) {
        this.locale = locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The other one, for the switch. */
    public PageLanguage other() {
        return this == EN ? KO : EN;
    }

    public static Optional<PageLanguage> of(String tag) {
        return Optional.ofNullable(
                switch (tag) {
                    case "en" -> EN;
                    case "ko" -> KO;
                    default -> null;
                });
    }

    /** The first of ours that an Accept-Language names; English for whoever names none. */
    public static PageLanguage preferred(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank() || accepted.length() > LONGEST) {
            return EN;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(accepted), List.of("en", "ko"));
            return tag == null ? EN : of(tag).orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
