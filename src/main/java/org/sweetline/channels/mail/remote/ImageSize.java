package org.sweetline.channels.mail.remote;

import java.util.OptionalLong;

/**
 * How many points a picture has, as its head says. A few bytes can unfold into gigabytes in a browser; a picture that does
 * not say its size is none.
 */
final class ImageSize {

    /** PNG has sides of 32 bits, whose product does not fit into 64 with a sign; nobody asks for so much. */
    private static final long SIDE = Integer.MAX_VALUE;

    private ImageSize() {}

    /** Empty where the head can't be read. */
    static OptionalLong points(String type, byte[] bytes) {
        try {
            long points = switch (type) {
                case "image/png" ->
                    word(bytes, 12, "IHDR") ? Math.min(big(bytes, 16, 4), SIDE) * Math.min(big(bytes, 20, 4), SIDE) : 0;
                case "image/gif" -> gif(bytes);
                case "image/jpeg" -> jpeg(bytes);
                case "image/webp" -> webp(bytes);
                default -> 0;
            };
            return points == 0 ? OptionalLong.empty() : OptionalLong.of(points);
        } catch (IndexOutOfBoundsException cutOff) {
            return OptionalLong.empty();
        }
    }

    /** Browsers make the screen larger where the first picture does not fit on it. */
    private static long gif(byte[] bytes) {
        long screen = little(bytes, 6, 2) * little(bytes, 8, 2);
        int at = 13 + colours(at(bytes, 10));
        while (at(bytes, at) == 0x21) {
            at += 2;
            while (at(bytes, at) > 0) {
                at += 1 + at(bytes, at);
            }
            at++;
        }
        if (at(bytes, at) != 0x2c) {
            return 0;
        }
        long width = little(bytes, at + 1, 2) + little(bytes, at + 5, 2);
        long height = little(bytes, at + 3, 2) + little(bytes, at + 7, 2);
        return Math.max(screen, width * height);
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long jpeg(byte[] bytes) {
        int at = 2;
        while (at(bytes, at) == 0xff) {
            int marker = at(bytes, at + 1);
            if (marker == 0xff) {
                at++;
            } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return big(bytes, at + 5, 2) * big(bytes, at + 7, 2);
            } else if (marker == 0xda || marker == 0xd9) {
                return 0;
            } else {
                at += 2 + (int) big(bytes, at + 2, 2);
            }
        }
        return 0;
    }

    private static long webp(byte[] bytes) {
        if (word(bytes, 12, "VP8X")) {
            return (little(bytes, 24, 3) + 1) * (little(bytes, 27, 3) + 1);
        }
        if (word(bytes, 12, "VP8L") && at(bytes, 20) == 0x2f) {
            long sides = little(bytes, 21, 4);
            return ((sides & 0x3fff) + 1) * ((sides >> 14 & 0x3fff) + 1);
        }
        boolean plain = word(bytes, 12, "VP8 ") && big(bytes, 23, 3) == 0x9d012a;
        return plain ? (little(bytes, 26, 2) & 0x3fff) * (little(bytes, 28, 2) & 0x3fff) : 0;
    }

    private static boolean word(byte[] bytes, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(bytes, from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long big(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | at(bytes, from + i);
        }
        return number;
    }

    private static long little(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | at(bytes, from + i);
        }
        return number;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
