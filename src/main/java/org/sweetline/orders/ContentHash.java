package org.sweetline.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether an order says anything new. */
final class ContentHash {

    private ContentHash() {}

    static String of(OrderSnapshot order) {
        try {
            // A record's text names every component, so a new one changes the hash by itself.
            byte[] content = order.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
