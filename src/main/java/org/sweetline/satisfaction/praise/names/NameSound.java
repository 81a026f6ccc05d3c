package org.sweetline.satisfaction.praise.names;

import java.util.List;
import java.util.Locale;

/** How a name sounds, near enough that Minji and 민지, Jenny and 제니 are the same. */
public final class NameSound {

    private static final String[] FIRST = {
        "k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "c", "c", "c", "k", "t", "p", "h"
    };
    private static final String[] MIDDLE = {
        "a", "e", "ya", "ye", "o", "e", "yo", "ye", "o", "wa", "we", "we", "yo", "u", "wo", "we", "wi", "yu", "u", "i",
        "i"
    };
    private static final String[] LAST = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "s", "s", "ng",
        "t", "t", "k", "t", "p", "h"
    };
    /** In this order. */
    private static final List<String[]> LATIN = List.of(
            new String[] {"[^a-z]", ""},
            new String[] {"ch(?=[rl])|c(?=[aoulrt])|c$", "k"},
            new String[] {"c(?=[eiy])", "s"},
            new String[] {"ck|q|x", "k"},
            new String[] {"ph|f|b|v", "p"},
            new String[] {"ch|j|z", "c"},
            new String[] {"sh", "s"},
            new String[] {"th|d", "t"},
            new String[] {"g(?!$)(?<!n)|(?<!n)g$", "k"},
            new String[] {"r", "l"},
            new String[] {"yeo|you(?=n)", "yo"},
            new String[] {"eo|ou", "o"},
            new String[] {"eu|oo", "u"},
            new String[] {"ee|ui|ey$|ie$|y$", "i"},
            new String[] {"ae|ai", "e"},
            new String[] {"(?<=[aeiou])h$", ""},
            new String[] {"(.)\\1+", "$1"});

    private NameSound() {}

    public static String of(String name) {
        StringBuilder latin = new StringBuilder();
        boolean hangul = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 0xAC00 && letter <= 0xD7A3) {
                int syllable = letter - 0xAC00;
                latin.append(FIRST[syllable / 588])
                        .append(MIDDLE[syllable / 28 % 21])
                        .append(LAST[syllable % 28]);
                hangul = true;
            } else {
                latin.append(letter);
            }
        }
        return hangul ? latin.toString().replaceAll("(.)\\1+", "$1") : ofLatin(latin.toString());
    }

    private static String ofLatin(String name) {
        String sound = name.toLowerCase(Locale.ROOT);
        for (String[] change : LATIN) {
            sound = sound.replaceAll(change[0], change[1]);
        }
        return sound;
    }
}
