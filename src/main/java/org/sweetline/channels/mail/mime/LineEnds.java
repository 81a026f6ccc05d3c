package org.sweetline.channels.mail.mime;

import java.util.Arrays;

/** Makes a readable copy of mails whose lines end in a bare CR, or that a pipe began with an envelope line. */
final class LineEnds {

    private static final int LOOK = 4096;

    private LineEnds() {}

    static byte[] readable(byte[] raw) {
        byte[] bytes = withoutEnvelope(raw);
        return bareReturns(bytes) ? converted(bytes) : bytes;
    }

    private static byte[] withoutEnvelope(byte[] raw) {
        int start = 0;
        // A byte-order mark or empty lines in front would end the header before it began.
        if (raw.length > 3 && (raw[0] & 0xff) == 0xef && (raw[1] & 0xff) == 0xbb && (raw[2] & 0xff) == 0xbf) start = 3;
        while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) start++;
        boolean envelope = startsWith(raw, start, "From ") || startsWith(raw, start, ">From ");
        while (envelope && start < raw.length && raw[start] != '\n') start++;
        if (envelope && start < raw.length) start++;
        return start == 0 ? raw : Arrays.copyOfRange(raw, start, raw.length);
    }

    private static boolean startsWith(byte[] raw, int at, String word) {
        if (at + word.length() > raw.length) return false;
        for (int i = 0; i < word.length(); i++) {
            if (raw[at + i] != word.charAt(i)) return false;
        }
        return true;
    }

    private static boolean bareReturns(byte[] bytes) {
        int bare = 0;
        int feeds = 0;
        for (int i = 0; i < Math.min(LOOK, bytes.length); i++) {
            if (bytes[i] == '\n') feeds++;
            if (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) bare++;
        }
        return bare > feeds;
    }

    private static byte[] converted(byte[] bytes) {
        Bytes out = new Bytes(bytes.length + 64);
        for (int i = 0; i < bytes.length; i++) {
            out.write(bytes[i]);
            if (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) out.write('\n');
        }
        return out.toByteArray();
    }
}
