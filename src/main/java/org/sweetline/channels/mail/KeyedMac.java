package org.sweetline.channels.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only a holder of the installation's secret can work out from a text. */
final class KeyedMac {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    KeyedMac(byte[] secret) {
        this.secret = secret.clone();
    }

    byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
