package org.sweetline.search;

/** Loads the Korean dictionary, which takes a second or more, before somebody waits for it. */
final class KoreanWords {

    private KoreanWords() {}

    static void warm() {
        try (WordAnalyzer words = WordAnalyzer.forQuestions()) {
            Words.terms(words, "환불해 주세요");
        }
    }
}
