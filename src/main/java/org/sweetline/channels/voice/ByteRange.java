package org.sweetline.channels.voice;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a player asks for; both ends belong to it. */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Whether the header asks for one range; everything else is answered with the whole file. */
    static boolean isSingle(String header) {
        Matcher range = SINGLE.matcher(header.strip());
        return range.matches() && !(range.group(1) + range.group(2)).isEmpty() && !isBackwards(range);
    }

    private static boolean isBackwards(Matcher range) {
        return !range.group(1).isEmpty()
                && !range.group(2).isEmpty()
                && Long.parseLong(range.group(2)) < Long.parseLong(range.group(1));
    }

    /** What of a file of this size is asked for; empty when it begins behind the end. */
    static Optional<ByteRange> within(String header, long size) {
        Matcher range = SINGLE.matcher(header.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        boolean suffix = range.group(1).isEmpty();
        long first = suffix ? Math.max(0, size - Long.parseLong(range.group(2))) : Long.parseLong(range.group(1));
        boolean open = suffix || range.group(2).isEmpty();
        long last = open ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }

    String contentRange(long size) {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }

    static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[8192];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("The file is shorter than its row says");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
