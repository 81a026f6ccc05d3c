package org.sweetline.returns.photos;

/**
 * How many times a JPEG goes over its pixels. A camera does so once, a progressive picture some ten times; one of a megabyte
 * can do so many thousand times, and each takes as long as the first.
 */
final class JpegScans {
    static final int MOST = 30;

    private static final int MARK = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegScans() {}

    /** Up to its end, whatever follows; counts no further than one more than the most. */
    static int of(byte[] jpeg) {
        int scans = 0;
        int at = 2;
        while (at + 3 < jpeg.length && scans <= MOST) {
            int marker = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) != MARK || marker == MARK) {
                at++;
            } else if (marker == END) {
                return scans;
            } else if (isAlone(marker)) {
                at += 2;
            } else {
                scans += marker == START_OF_SCAN ? 1 : 0;
                at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            }
        }
        return scans;
    }

    /** Without a length: filled-up bytes of the pixels, restarts, and the beginning. */
    private static boolean isAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }
}
