package org.sweetline.satisfaction.praise.words;

/**
 * A part of a sentence that says one thing.
 *
 * @param start where it begins in the text
 * @param sentence the number of its sentence
 * @param asks its sentence is a question
 */
record Clause(String text, int start, int sentence, boolean asks) {

    int end() {
        return start + text.length();
    }

    /** In what language it is, by the share of Hangul. */
    String language() {
        long hangul = text.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
        long latin = text.codePoints()
                .filter(c -> c < 0x250 && Character.isLetter(c))
                .count();
        return hangul * 2 >= latin && hangul > 0 ? "ko" : "en";
    }
}
