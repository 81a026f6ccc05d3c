package org.sweetline.channels.mail.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An HTTP/1 answer read with limits on everything: a server of a stranger may say anything. */
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_HEAD = 32 * 1024;

    /** The body is only read where it is the picture. */
    static HttpAnswer read(InputStream in, int limit) throws IOException {
        int[] left = {LONGEST_HEAD};
        String first = line(in, left);
        if (!first.matches("HTTP/1\\.[01] [1-5][0-9]{2}( .*)?")) {
            throw new NotFetched("The server does not speak HTTP.");
        }
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new HttpAnswer(status, headers, status == 200 ? body(in, headers, limit) : new byte[0]);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int limit) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in, limit);
        }
        String length = headers.getOrDefault("content-length", "");
        if (!length.matches("[0-9]{1,18}")) {
            return upTo(in, limit);
        }
        if (Long.parseLong(length) > limit) {
            throw tooLarge();
        }
        byte[] body = in.readNBytes(Integer.parseInt(length));
        if (body.length < Integer.parseInt(length)) {
            throw new NotFetched("The server stopped in the middle of the picture.");
        }
        return body;
    }

    private static byte[] upTo(InputStream in, int limit) throws IOException {
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return body;
    }

    private static byte[] chunks(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in, new int[] {1024}).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                throw new NotFetched("The server does not speak HTTP.");
            }
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (body.size() + length > limit) {
                throw tooLarge();
            }
            byte[] chunk = in.readNBytes(length);
            if (chunk.length < length) {
                throw new NotFetched("The server stopped in the middle of the picture.");
            }
            body.write(chunk);
            line(in, new int[] {2});
        }
    }

    private static NotFetched tooLarge() {
        return new NotFetched("The picture is too large.");
    }

    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || --left[0] < 0) {
                throw new NotFetched("The server does not speak HTTP.");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
