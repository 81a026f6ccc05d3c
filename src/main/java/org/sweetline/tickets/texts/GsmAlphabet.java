package org.sweetline.tickets.texts;

import java.util.Set;
import java.util.stream.Collectors;

/** The characters of GSM 03.38: those of one septet, and those that an escape goes before. */
final class GsmAlphabet {

    private static final Set<Integer> BASIC =
            points("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    private static final Set<Integer> EXTENDED = points("\f^{}\\[~]|€");

    private GsmAlphabet() {}

    /** How many septets the character takes; 0 when the alphabet does not have it. */
    static int septets(int codePoint) {
        if (BASIC.contains(codePoint)) {
            return 1;
        }
        return EXTENDED.contains(codePoint) ? 2 : 0;
    }

    private static Set<Integer> points(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
