package org.sweetline.channels.shop.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The same text as UTF-8 (or Windows-1252, which {@link FieldText} tells apart), without a byte order mark.
 *
 * @param exact whether its bytes stand where they stood in what was sent
 */
public record EncodedText(InputStream bytes, boolean exact, int skipped) {
    private static final int SAMPLE = 1024;

    /** @param declared what the sender calls the encoding, empty when it says nothing */
    public static EncodedText of(InputStream in, String declared) throws IOException {
        PushbackInputStream looked = new PushbackInputStream(in, SAMPLE);
        byte[] start = looked.readNBytes(SAMPLE);
        int mark = isMarked(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        looked.unread(start, mark, start.length - mark);
        if (mark > 0) {
            return new EncodedText(looked, true, mark);
        }
        Charset charset = declared.isEmpty() ? guess(start) : Charset.forName(declared);
        boolean asItIs = charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.name().equals("windows-1252");
        return asItIs ? new EncodedText(looked, true, 0) : new EncodedText(new Utf8Stream(looked, charset), false, 0);
    }

    public static boolean isKnown(String declared) {
        try {
            return declared.isEmpty() || Charset.isSupported(declared);
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }

    /** Every second byte of western UTF-16 is nothing; in UTF-8 none is. */
    private static Charset guess(byte[] start) {
        if (isMarked(start, 0xFF, 0xFE) || isMarked(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        int even = 0;
        int odd = 0;
        for (int at = 0; at < start.length; at++) {
            if (start[at] == 0) {
                even += 1 - at % 2;
                odd += at % 2;
            }
        }
        if (even + odd < start.length / 8) {
            return StandardCharsets.UTF_8;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isMarked(byte[] start, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= start.length || (start[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
