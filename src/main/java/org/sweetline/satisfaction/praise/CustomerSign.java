package org.sweetline.satisfaction.praise;

import org.jspecify.annotations.Nullable;

/** How a customer is called where the whole team reads: the first name and an initial, no more. */
public final class CustomerSign {

    private CustomerSign() {}

    /** {@code Maria Lopez} is {@code Maria L.}, {@code 김민지} is {@code 김*지}; empty when nobody knows the name. */
    public static String of(@Nullable String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.contains("@") || plain.startsWith("+")) {
            return "";
        }
        String[] words = plain.split("\\s+");
        if (words.length > 1) {
            return words[0] + " " + words[words.length - 1].substring(0, 1) + ".";
        }
        boolean korean = plain.charAt(0) >= 0xAC00 && plain.charAt(0) <= 0xD7A3;
        return korean && plain.length() > 1
                ? plain.charAt(0) + "*" + plain.substring(Math.min(2, plain.length()))
                : plain;
    }
}
