package org.sweetline.channels.shop.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of another encoding, read as UTF-8 some thousand letters at a time. */
final class Utf8Stream extends InputStream {
    private static final int LETTERS = 8 * 1024;

    private final Reader reader;
    private final char[] letters = new char[LETTERS];
    private byte[] bytes = {};
    private int at;

    Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return isFilled() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!isFilled()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean isFilled() throws IOException {
        while (at == bytes.length) {
            // One letter is kept free, so that the two halves of a rare one are never parted.
            int count = reader.read(letters, 0, LETTERS - 1);
            if (count < 0) {
                return false;
            }
            if (count > 0 && Character.isHighSurrogate(letters[count - 1])) {
                int other = reader.read();
                if (other >= 0) {
                    letters[count++] = (char) other;
                }
            }
            bytes = new String(letters, 0, count).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
