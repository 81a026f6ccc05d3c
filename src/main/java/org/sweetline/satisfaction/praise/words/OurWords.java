package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blanks out what we wrote to the customer and comes back without a mark that it is quoted. Nothing moves its place. */
final class OurWords {

    /** Nobody says so many words of ours in a row by chance. */
    private static final int RUN = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");

    private OurWords() {}

    static String without(List<String> ours, String text) {
        if (ours.isEmpty()) {
            return text;
        }
        List<MatchResult> words = WORD.matcher(text).results().toList();
        Set<String> known = new HashSet<>();
        if (words.size() >= RUN) {
            ours.forEach(one -> known.addAll(runs(WORD.matcher(one).results().toList())));
        }
        String rest = text;
        int from = 0;
        List<String> runs = runs(words);
        for (int i = 0; i < runs.size(); i++) {
            if (known.contains(runs.get(i))) {
                int end = words.get(i + RUN - 1).end();
                rest = CustomerWords.blanked(rest, Math.max(from, words.get(i).start()), endOfSentence(text, end));
                from = end;
            }
        }
        return rest;
    }

    private static List<String> runs(List<MatchResult> words) {
        List<String> small = words.stream()
                .map(word -> word.group().replace('’', '\'').toLowerCase(Locale.ROOT))
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= small.size(); i++) {
            runs.add(String.join(" ", small.subList(i, i + RUN)));
        }
        return runs;
    }

    /** The mark behind the last word is ours as well. */
    private static int endOfSentence(String text, int end) {
        int after = end;
        while (after < text.length() && ".!?。…".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }
}
