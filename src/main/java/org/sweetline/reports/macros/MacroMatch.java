package org.sweetline.reports.macros;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a reply says what a prepared text says: people fill in names, cut greetings, add a sentence. */
final class MacroMatch {

    private static final double ENOUGH = 0.6;
    private static final int SHORT = 8;

    private final List<String> sentences;
    private final int letters;

    MacroMatch(String text) {
        sentences = sentences(text);
        letters = sentences.stream().mapToInt(String::length).sum();
    }

    /** Of its letters, at least six of ten stand in the reply in whole sentences. */
    boolean isIn(String reply) {
        if (letters == 0) {
            return false;
        }
        String said = plain(reply);
        int found = sentences.stream()
                .filter(said::contains)
                .mapToInt(String::length)
                .sum();
        return found >= ENOUGH * letters;
    }

    /** A greeting says nothing. */
    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("[.!?\\n。]+"))
                .map(MacroMatch::plain)
                .filter(sentence -> sentence.length() >= SHORT)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\p{Z}\\s…’‘“”–—·]+", " ")
                .strip();
    }
}
