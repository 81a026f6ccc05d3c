package org.sweetline.satisfaction.praise.words;

import java.util.regex.Pattern;

/** Whether a word of praise is but a part of a name: the Sweet Love lip tint. */
final class Naming {

    private static final Pattern CAPITAL_BEFORE =
            Pattern.compile("(?:^|.*[^.!?…]\\s)\\p{Lu}[\\p{L}']*\\s+$|.*\\p{L}\\s+$");
    private static final Pattern CAPITAL_AFTER = Pattern.compile("^\\s+\\p{Lu}.*");

    private Naming() {}

    static boolean isName(Clause clause, Match match) {
        String text = clause.text();
        String word = text.substring(match.start() - clause.start(), match.end() - clause.start());
        if (!startsBig(word) || isShouted(text)) {
            return false;
        }
        String before = text.substring(0, match.start() - clause.start());
        String after = text.substring(match.end() - clause.start());
        boolean first = before.isBlank();
        boolean goesOn = CAPITAL_AFTER.matcher(after).matches();
        return first
                ? goesOn && !word.contains(" ")
                : CAPITAL_BEFORE.matcher(before).matches();
    }

    private static boolean startsBig(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && !word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** Most words begin with capitals: it says nothing here. */
    private static boolean isShouted(String text) {
        String[] words = text.strip().split("\\s+");
        long big = java.util.Arrays.stream(words)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.length > 3 && big * 4 >= words.length * 3L;
    }
}
