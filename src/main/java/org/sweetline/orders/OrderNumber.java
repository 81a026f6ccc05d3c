package org.sweetline.orders;

import java.util.Locale;

/** How order numbers are compared. */
public final class OrderNumber {

    private OrderNumber() {}

    /** Upper case, without {@code #} and spaces, without leading zeros: what a caller reads out matches what the shop wrote. */
    public static String searchable(String number) {
        String plain = number.replaceAll("[#\\s]", "").toUpperCase(Locale.ROOT);
        return plain.replaceFirst("^0+(?=.)", "");
    }
}
