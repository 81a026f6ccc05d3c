package org.sweetline.people;

import java.util.regex.Pattern;

/** How a letter greets somebody. */
public final class FirstName {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern NO_NAME = Pattern.compile("[@\\d+]");

    private FirstName() {}

    /** A Korean name is never taken apart; "" for what is no name, such as an address or a number. */
    public static String of(String name) {
        String whole = name.strip();
        if (whole.isEmpty() || NO_NAME.matcher(whole).find()) {
            return "";
        }
        return HANGUL.matcher(whole).find() ? whole : whole.split("\\s+")[0];
    }
}
