package org.sweetline.channels.shop.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.sweetline.security.KeyedMac;

/** The proof that the very bytes of a body come from the shop: HMAC-SHA256 in Base64. */
final class WebhookSignature {

    private final KeyedMac mac;

    WebhookSignature(String secret) {
        mac = new KeyedMac(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes as long for a wrong signature as for a right one. */
    boolean proves(String signature, byte[] body) {
        return MessageDigest.isEqual(of(body), signature.strip().getBytes(StandardCharsets.UTF_8));
    }

    byte[] of(byte[] body) {
        return Base64.getEncoder().encode(mac.of(body));
    }
}
