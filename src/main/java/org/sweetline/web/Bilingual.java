package org.sweetline.web;

/** The same words in both languages that callers are spoken to in. Where one is not written, the other is said. */
public record Bilingual(String en, String ko) {

    public static final String ENGLISH = "en";
    public static final String KOREAN = "ko";
    public static final Bilingual NONE = new Bilingual("", "");

    /** @param language {@code ko}; anything else is English */
    public String in(String language) {
        String wanted = KOREAN.equals(language) ? ko : en;
        return wanted.isEmpty() ? en + (en.isEmpty() ? ko : "") : wanted;
    }

    public boolean hasWords() {
        return !en.isEmpty() || !ko.isEmpty();
    }
}
