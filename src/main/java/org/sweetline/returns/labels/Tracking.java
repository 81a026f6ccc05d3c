package org.sweetline.returns.labels;

import java.security.SecureRandom;
import org.sweetline.returns.ReturnNumber;

/** Numbers of labels of our own: nobody can guess one, and no letter in them is taken for a digit. */
final class Tracking {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tracking() {}

    /** Such as {@code SL310-7KQ2M9XBTR}. */
    static String fresh(ReturnNumber number) {
        StringBuilder signs = new StringBuilder("SL").append(number.id()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
