package org.sweetline.tickets.texts;

import java.util.function.IntUnaryOperator;

/**
 * Into how many parts the network cuts a text, each of which is paid for.
 *
 * @param gsm whether the narrow alphabet has all its characters; a single other one makes the whole text UCS-2
 * @param units septets of the narrow alphabet, else UTF-16 units
 */
public record Segments(boolean gsm, int units, int count) {

    private static final int GSM_ALONE = 160;
    private static final int GSM_PART = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_PART = 67;

    public static Segments of(String text) {
        boolean gsm = text.codePoints().allMatch(point -> GsmAlphabet.septets(point) > 0);
        IntUnaryOperator width = gsm ? GsmAlphabet::septets : Character::charCount;
        int units = text.codePoints().map(width).sum();
        if (units <= (gsm ? GSM_ALONE : WIDE_ALONE)) {
            return new Segments(gsm, units, 1);
        }
        return new Segments(gsm, units, parts(text, width, gsm ? GSM_PART : WIDE_PART));
    }

    /** An escape and its character, or the halves of an emoji, are never torn apart: they go to the next part together. */
    private static int parts(String text, IntUnaryOperator width, int room) {
        int parts = 1;
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            int needs = width.applyAsInt(point);
            if (used + needs > room) {
                parts++;
                used = 0;
            }
            used += needs;
        }
        return parts;
    }
}
