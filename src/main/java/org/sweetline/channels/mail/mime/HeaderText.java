package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;

/** Header text as people may see it: decoded, on one line, without characters that control or hide anything. */
public final class HeaderText {

    private HeaderText() {}

    static String decode(String unfolded) {
        return clean(EncodedWords.decode(unfolded));
    }

    /** Line ends and other controls become blanks, runs of blanks one; characters that turn the direction go. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || turnsDirection(c)) continue;
            boolean blank = c <= ' ' || c >= 0x7f && c <= 0x9f || c == 0x2028 || c == 0x2029;
            if (!blank) out.append(c);
            else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        return wellFormed(out.toString().strip());
    }

    public static String cut(String text, int limit) {
        if (text.length() <= limit) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    static boolean turnsDirection(char c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f;
    }

    /** A lone half of a surrogate pair cannot be stored as UTF-8. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) return replaced(text);
            i++;
        }
        return text;
    }

    private static String replaced(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
