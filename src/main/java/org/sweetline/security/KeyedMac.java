package org.sweetline.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only a holder of a secret can work out from a text. */
public final class KeyedMac {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    public KeyedMac(byte[] secret) {
        this.secret = secret.clone();
    }

    public String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }

    public byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] of(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform signs with " + ALGORITHM, e);
        }
    }
}
