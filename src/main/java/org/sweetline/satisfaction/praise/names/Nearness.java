package org.sweetline.satisfaction.praise.names;

/** Whether two words are one slip of a finger apart. */
public final class Nearness {

    private Nearness() {}

    /** One letter more, less, other, or two neighbours swapped. */
    public static boolean isOneSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1 || longer.equals(shorter)) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(same + 1).equals(shorter.substring(same));
        }
        return longer.substring(same + 1).equals(shorter.substring(same + 1)) || isSwapped(longer, shorter, same);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
