package org.sweetline.channels.mail.mime;

import java.io.IOException;
import java.io.InputStream;

/** Decodes base64 as it passes; letters that are not of the alphabet are skipped, text behind the padding ends it. */
final class Base64Stream extends InputStream {

    private final InputStream in;
    private final byte[] coded = new byte[8192];
    private final byte[] plain = new byte[8192];
    private int from;
    private int to;
    private int held;
    private int bits;
    private boolean padded;
    private boolean lineEnded;
    private boolean ended;

    Base64Stream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[from++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (!fill()) return -1;
        int count = Math.min(length, to - from);
        System.arraycopy(plain, from, target, offset, count);
        from += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (from == to) {
            int read = ended ? -1 : in.read(coded, 0, coded.length);
            if (read < 0) return false;
            from = 0;
            to = 0;
            for (int i = 0; i < read && !ended; i++) take(coded[i]);
        }
        return true;
    }

    private void take(byte c) {
        int value = Base64Text.value(c);
        if (value >= 0) {
            padded = false;
            held = (held << 6 | value) & 0xffffff;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                plain[to++] = (byte) (held >> bits);
            }
        } else if (c == '=') {
            padded = true;
            lineEnded = false;
            bits = 0;
        } else if (c == '\n' && padded) {
            // An empty line behind the padding: what follows is a footer that some list glued on.
            ended = lineEnded;
            lineEnded = true;
        }
    }
}
