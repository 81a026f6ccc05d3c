package org.sweetline.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import org.sweetline.problem.ProblemException;

/**
 * Where a page ended: the reader it was read from, the instant recency was measured from, and the last hit's place.
 * It holds for one query only.
 */
record PageCursor(int query, long reader, long origin, float score, long at, long order) {

    private static final int BYTES = 4 + 8 + 8 + 4 + 8 + 8;

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES + 4)
                .putInt(query)
                .putLong(reader)
                .putLong(origin)
                .putFloat(score)
                .putLong(at)
                .putLong(order);
        bytes.putInt(sum(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static PageCursor read(String text, int query) {
        byte[] bytes = bytes(text);
        if (bytes.length != BYTES + 4) {
            throw unknown();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        PageCursor cursor = new PageCursor(
                buffer.getInt(),
                buffer.getLong(),
                buffer.getLong(),
                buffer.getFloat(),
                buffer.getLong(),
                buffer.getLong());
        if (buffer.getInt() != sum(bytes) || cursor.query != query) {
            throw unknown();
        }
        return cursor;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static int sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, BYTES);
        return (int) crc.getValue();
    }

    private static ProblemException unknown() {
        return new ProblemException(
                SearchProblem.PAGE_NOT_FOUND,
                "The value of after= is not one that this search gave. Start at its first page.");
    }
}
