package org.sweetline.channels.mail.mime;

import java.util.ArrayList;
import java.util.List;

/** Finds files that old mailers wrote into the text itself ("begin 644 name") and takes them out of it. */
final class Uuencoded {

    record Found(String name, byte[] bytes) {}

    private final List<Found> files = new ArrayList<>();
    private final String rest;

    private Uuencoded(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (true) {
            int begin = begin(text, at);
            int end = begin < 0 ? -1 : read(text, begin);
            if (begin >= 0 && end < 0) {
                int next = text.indexOf('\n', begin) + 1;
                kept.append(text, at, next);
                at = next;
                continue;
            }
            kept.append(text, at, begin < 0 ? text.length() : begin);
            if (begin < 0) break;
            at = end;
        }
        rest = kept.toString();
    }

    static Uuencoded in(String text) {
        return new Uuencoded(text);
    }

    List<Found> files() {
        return files;
    }

    String rest() {
        return rest;
    }

    /** Where a "begin" line with a mode starts. */
    private static int begin(String text, int from) {
        int at = from;
        while ((at = text.indexOf("begin ", at)) >= 0) {
            boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
            int digits = 0;
            while (at + 6 + digits < text.length() && Character.isDigit(text.charAt(at + 6 + digits))) digits++;
            boolean mode = digits >= 3
                    && digits <= 4
                    && at + 6 + digits < text.length()
                    && text.charAt(at + 6 + digits) == ' ';
            if (lineStart && mode && text.indexOf('\n', at) > 0) return at;
            at += 6;
        }
        return -1;
    }

    /** Reads one file; -1 when the lines do not have the lengths that they claim. */
    private int read(String text, int begin) {
        int lineEnd = text.indexOf('\n', begin);
        String name = text.substring(text.indexOf(' ', begin + 6) + 1, lineEnd).strip();
        Bytes out = new Bytes(1024);
        int at = lineEnd + 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            int stop = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (text.startsWith("end", at) && stop - at == 3) {
                files.add(new Found(name, out.toByteArray()));
                return Math.min(text.length(), end + 1);
            }
            if (!line(text, at, stop, out)) return -1;
            at = end + 1;
        }
        return -1;
    }

    private static boolean line(String text, int from, int to, Bytes out) {
        if (to == from || text.charAt(from) == '`') return true;
        int length = value(text.charAt(from));
        if (length < 0 || to - from - 1 > (length + 2) / 3 * 4 + 2 || to - from > 90) return false;
        int written = 0;
        for (int i = from + 1; written < length; i += 4) {
            int group = 0;
            for (int j = 0; j < 4; j++) {
                int value = i + j < to ? value(text.charAt(i + j)) : 0;
                if (value < 0) return false;
                group = group << 6 | value;
            }
            for (int shift = 16; shift >= 0 && written < length; shift -= 8, written++) out.write(group >> shift);
        }
        return true;
    }

    private static int value(char c) {
        return c >= ' ' && c <= '`' ? c - ' ' & 0x3f : -1;
    }
}
