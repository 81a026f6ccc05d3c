package org.sweetline.satisfaction.praise.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.grams.Syllables;
import org.sweetline.satisfaction.praise.names.Nearness;

/** Writes a text in the forms that the lexicons are written for. */
final class Wording {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’`][\\p{L}]+)*|[^\\s\\p{L}\\p{N}\\p{M}\\x{200D}\\x{FE0F}]");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z']{2,}");
    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");
    private static final int LONG_ENOUGH = 6;

    private final Map<String, String> chat = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> lengthy;

    Wording(List<Cue> english) {
        Lexicon.lines("chat.words").forEach(line -> {
            String[] pair = line.split(" ", 2);
            chat.put(pair[0], pair[1]);
        });
        english.forEach(cue -> {
            Matcher word = WORD.matcher(cue.pattern().pattern());
            while (word.find()) {
                known.add(word.group());
            }
        });
        lengthy = known.stream()
                .filter(word -> word.length() >= LONG_ENOUGH)
                .sorted()
                .toList();
    }

    /** Small letters, single blanks, words as they are meant. */
    Written english(String text, int start) {
        Written written = new Written();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String said = token.group();
            if (said.equals("-") || said.equals("*")) {
                continue;
            }
            if (written.length() > 0) {
                written.add(' ', start + token.start());
            }
            written.add(meant(said), start + token.start(), start + token.end());
        }
        return written;
    }

    /** No blanks, small letters. */
    Written korean(String text, int start) {
        Written written = new Written();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter)) {
                written.add(Character.toLowerCase(Syllables.meant(letter)), start + i);
            }
        }
        return written;
    }

    Written asItStands(String text, int start) {
        Written written = new Written();
        for (int i = 0; i < text.length(); i++) {
            written.add(text.charAt(i), start + i);
        }
        return written;
    }

    private String meant(String said) {
        String small = said.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'');
        String plain = known.contains(small) ? small : drawnIn(small);
        String word = chat.getOrDefault(plain, plain);
        return word.length() < LONG_ENOUGH || known.contains(word) ? word : nearest(word);
    }

    /** {@code sooo} is {@code so}, {@code goood} is {@code good}. */
    private String drawnIn(String word) {
        Matcher drawn = DRAWN_OUT.matcher(word);
        if (!drawn.find()) {
            return word;
        }
        String doubled = drawn.replaceAll("$1$1");
        return known.contains(doubled) ? doubled : drawn.replaceAll("$1");
    }

    private String nearest(String word) {
        if (!WORD.matcher(word).matches()) {
            return word;
        }
        for (String candidate : lengthy) {
            if (candidate.charAt(0) == word.charAt(0)
                    && Nearness.isOneSlip(candidate, word)
                    && !isAnotherForm(candidate, word)) {
                return candidate;
            }
        }
        return word;
    }

    /** An ending is no slip: {@code friends} is not {@code friend}, {@code carried} is not {@code carries}. */
    private static boolean isAnotherForm(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.substring(0, shorter - 1).equals(other.substring(0, shorter - 1));
    }
}
