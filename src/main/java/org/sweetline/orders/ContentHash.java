package org.sweetline.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether an order, or a part of one, says anything new. */
final class ContentHash {

    private ContentHash() {}

    /** A record's text names every component, so a new one changes the hash by itself. */
    static String of(Record snapshot) {
        try {
            byte[] content = snapshot.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
