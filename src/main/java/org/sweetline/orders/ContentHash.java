package org.sweetline.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an order, or a part of one, says anything new. Compared is only ever what the same shop said of the same
 * thing before, so that 128 well-mixed bits are plenty; SHA-256 of the record's text took most of an import's time.
 */
final class ContentHash {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final int LONGEST_PLAIN = 63;

    private long one = FIRST;
    private long other = SECOND;

    private ContentHash() {}

    /** Every component of the record counts, also one that is added to it later. */
    static String of(Record snapshot) {
        ContentHash hash = new ContentHash();
        hash.take(snapshot);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(mixed(hash.one)) + hex.toHexDigits(mixed(hash.other ^ hash.one));
    }

    private void take(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof BigDecimal amount && amount.unscaledValue().bitLength() <= LONGEST_PLAIN) {
            word(amount.scale());
            word(amount.unscaledValue().longValue());
        } else if (value instanceof Instant at) {
            word(at.getEpochSecond());
            word(at.getNano());
        } else if (value instanceof List<?> list) {
            word(list.size());
            list.forEach(this::take);
        } else if (value instanceof Record nested) {
            for (RecordParts.Part part : RecordParts.of(nested.getClass())) {
                take(part.of(nested));
            }
        } else {
            text(String.valueOf(value));
        }
    }

    private void text(String text) {
        word(text.length());
        long letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters = letters << Character.SIZE | text.charAt(at);
            if (at % 4 == 3) {
                word(letters);
                letters = 0;
            }
        }
        word(letters);
    }

    private void word(long word) {
        one = Long.rotateLeft((one ^ word) * FIRST, 29);
        other = (Long.rotateLeft(other, 41) + word) * SECOND;
    }

    /** Every bit of the word changes half of the others. */
    private static long mixed(long word) {
        long mixed = (word ^ word >>> 32) * FIRST;
        mixed = (mixed ^ mixed >>> 29) * SECOND;
        return mixed ^ mixed >>> 32;
    }
}
