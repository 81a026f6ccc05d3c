package org.sweetline.channels.mail.mime;

import java.io.ByteArrayOutputStream;

/** A growing buffer that hands out its bytes without another copy being visible to callers. */
final class Bytes extends ByteArrayOutputStream {

    Bytes(int size) {
        super(Math.max(16, size));
    }

    byte[] array() {
        return buf;
    }

    static boolean ascii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] <= 0 || bytes[i] == 0x1b) return false;
        }
        return true;
    }
}
