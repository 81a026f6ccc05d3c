package org.sweetline.channels.mail.mime;

import java.util.Arrays;

/** Base64 that skips whatever is not of its alphabet and forgives missing or doubled padding. */
final class Base64Text {

    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) VALUES[alphabet.charAt(i)] = (byte) i;
    }

    private Base64Text() {}

    static int value(int c) {
        return c >= 0 && c < 128 ? VALUES[c] : -1;
    }

    static byte[] decode(CharSequence text) {
        Bytes out = new Bytes(text.length() * 3 / 4);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            // A "=" ends one run; writers that join several runs start afresh behind it.
            if (text.charAt(i) == '=') bits = 0;
            if (value < 0) continue;
            held = (held << 6 | value) & 0xffffff;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
            }
        }
        return out.toByteArray();
    }
}
