package org.sweetline.returns.photos;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that are taken, known by how they begin; what their sender says of them proves nothing. */
enum PhotoKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WEBP_MARK = 8;

    private final String type;

    PhotoKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Optional<PhotoKind> of(byte[] bytes) {
        if (has(bytes, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (has(bytes, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        boolean webp = has(bytes, 0, ascii("RIFF")) && has(bytes, WEBP_MARK, ascii("WEBP"));
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    /** The format that iPhones take pictures in by themselves, which browsers do not show. */
    static boolean isHeic(byte[] bytes) {
        return bytes.length > 12
                && has(bytes, 4, ascii("ftyp"))
                && new String(bytes, 8, 4, StandardCharsets.US_ASCII).matches("hei[csxm]|mif1|msf1|hevc|avif");
    }

    private static boolean has(byte[] bytes, int at, byte[] mark) {
        return bytes.length >= at + mark.length && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
