package org.sweetline.channels.mail.mime;

import java.io.IOException;
import java.io.InputStream;

/** Decodes quoted-printable as it passes; what is not a valid escape stays as it was written. */
final class QuotedPrintableStream extends InputStream {

    private final InputStream in;
    private final byte[] coded = new byte[8192];
    private int from;
    private int to;
    private final int[] back = new int[3];
    private int backs;

    QuotedPrintableStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        while (true) {
            int c = next();
            if (c != '=') return c;
            int first = next();
            if (first == '\n') continue;
            if (first == '\r' || first == ' ' || first == '\t') {
                if (softBreak(first)) continue;
                return '=';
            }
            int second = first < 0 ? -1 : next();
            int high = Character.digit(first, 16);
            int low = Character.digit(second, 16);
            if (high >= 0 && low >= 0) return high << 4 | low;
            push(second);
            push(first);
            return first < 0 ? -1 : '=';
        }
    }

    /** "=", blanks, line end: a soft break with blanks that some relay added. */
    private boolean softBreak(int first) throws IOException {
        int c = first;
        while (c == ' ' || c == '\t') c = next();
        if (c == '\r') c = next();
        if (c == '\n' || c < 0) return true;
        push(c);
        if (first != '\r') push(' ');
        return first == '\r';
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) break;
            target[offset + count++] = (byte) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int next() throws IOException {
        if (backs > 0) return back[--backs];
        if (from == to) {
            to = Math.max(0, in.read(coded, 0, coded.length));
            from = 0;
            if (to == 0) return -1;
        }
        return coded[from++] & 0xff;
    }

    private void push(int c) {
        if (c >= 0) back[backs++] = c;
    }
}
