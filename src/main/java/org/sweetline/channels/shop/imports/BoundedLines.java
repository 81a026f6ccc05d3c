package org.sweetline.channels.shop.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;

/** Walks through lines of bytes without ever holding more than one; a line that is too long is stepped over. */
final class BoundedLines {
    private static final int FIRST_BUFFER = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int filled;
    private int from;
    private int length;
    private int next;
    private boolean tooLong;
    private long number;
    private long before;

    /** @param start where the first byte stands in the whole, when its beginning is left out */
    BoundedLines(InputStream in, int longest, Place start) {
        this.in = in;
        this.longest = longest;
        this.before = start.bytes();
        this.number = start.lines();
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        from = next;
        tooLong = false;
        int end = endOfLine();
        if (end < 0 && filled == from && !tooLong) {
            next = from;
            return false;
        }
        number++;
        next = end < 0 ? filled : end + 1;
        length = (end < 0 ? filled : end) - from;
        tooLong |= length > longest;
        trim();
        return true;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    /** True when the line was longer than allowed; what there is of it is meaningless. */
    boolean tooLong() {
        return tooLong;
    }

    /** Counted from 1, as editors do. */
    long number() {
        return number;
    }

    /** What stands before the next line. */
    Place reached() {
        return new Place(before + next, number);
    }

    /** The index of the line's newline, or -1 when the input ends without one. */
    private int endOfLine() throws IOException {
        int looked = 0;
        while (true) {
            for (int at = from + looked; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return at;
                }
            }
            makeRoom();
            looked = filled - from;
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return -1;
            }
            filled += read;
        }
    }

    private void makeRoom() {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            before += from;
            from = 0;
        }
        if (filled > longest) {
            tooLong = true;
            before += filled;
            filled = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 4, longest + FIRST_BUFFER));
        }
    }

    /** Takes away the byte order mark before the first line and white space around every line. */
    private void trim() {
        if (number == 1
                && length >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF) {
            from += 3;
            length -= 3;
        }
        while (length > 0 && isSpace(buffer[from + length - 1])) {
            length--;
        }
        while (length > 0 && isSpace(buffer[from])) {
            from++;
            length--;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
