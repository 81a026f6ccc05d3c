package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152), which the JDK does not carry and some old mailers still send. */
final class Utf7 {

    private Utf7() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int plus = text.indexOf('+', at);
            if (plus < 0) return out.append(text, at, text.length()).toString();
            out.append(text, at, plus);
            at = shifted(text, plus + 1, out);
        }
        return out.toString();
    }

    private static int shifted(String text, int start, StringBuilder out) {
        int end = start;
        int bits = 0;
        int held = 0;
        while (end < text.length() && Base64Text.value(text.charAt(end)) >= 0) {
            held = held << 6 | Base64Text.value(text.charAt(end++));
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                out.append((char) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        boolean closed = end < text.length() && text.charAt(end) == '-';
        if (end == start) out.append('+');
        return closed ? end + 1 : end;
    }
}
