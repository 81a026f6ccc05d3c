package org.sweetline.channels.shop.delimited;

import java.util.List;

/** Which sign stands between the fields: the one that the first line has most of outside of quotation marks. */
public final class Separators {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

    private Separators() {}

    public static char of(String firstLine) {
        char best = ',';
        long most = 0;
        for (char separator : KNOWN) {
            long count = count(firstLine, separator);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }
}
