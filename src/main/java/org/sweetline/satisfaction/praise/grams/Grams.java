package org.sweetline.satisfaction.praise.grams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs that a text is made of: one to three words of Latin letters with the marks between them, two to four letters of
 * Hangul without its blanks. Numbers are all one number, for what counts is that there is one.
 */
public final class Grams {

    /** Stands for the name of somebody of the team. */
    public static final char NAME = '@';

    private static final String LINE = "¶";
    private static final int MOST_WORDS = 3;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 4;
    private static final int STEM = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern TOKEN = Pattern.compile("[a-zà-ÿ']+|[^\\sa-zà-ÿ'가-힣ㄱ-ㅣ\\x{FE0F}\\x{200D}]");
    private static final Pattern HANGUL = Pattern.compile("[가-힣ㄱ-ㅣ]");
    private static final Pattern BLANKS = Pattern.compile("[\\s" + LINE + "]+");

    private Grams() {}

    public static Set<String> of(String text) {
        String plain = plain(text);
        Set<String> grams = new LinkedHashSet<>();
        if (HANGUL.matcher(plain).find()) {
            addLetters("^" + BLANKS.matcher(plain).replaceAll("") + "$", grams);
        }
        addWords(words(plain), grams);
        return grams;
    }

    private static String plain(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'');
        String even = DRAWN_OUT.matcher(Syllables.meant(small)).replaceAll("$1$1");
        return LINES.matcher(NUMBER.matcher(even).replaceAll("#")).replaceAll(" " + LINE + " ");
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>(List.of("^"));
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            words.add(token.group());
        }
        words.add("$");
        return words;
    }

    private static void addWords(List<String> words, Set<String> grams) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder("w");
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                grams.add(run.append(' ').append(words.get(to)).toString());
            }
            if (words.get(from).length() > STEM) {
                grams.add("s " + words.get(from).substring(0, STEM));
            }
        }
    }

    private static void addLetters(String text, Set<String> grams) {
        int[] letters = text.codePoints().toArray();
        for (int from = 0; from < letters.length; from++) {
            for (int length = FEWEST_LETTERS; length <= MOST_LETTERS && from + length <= letters.length; length++) {
                grams.add("l " + new String(letters, from, length));
            }
        }
    }
}
