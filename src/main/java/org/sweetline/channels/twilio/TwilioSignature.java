package org.sweetline.channels.twilio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proof that a request is Twilio's: HMAC-SHA1 of the public address and the sorted parameters.
 *
 * <p>Our own instead of the SDK's RequestValidator, which decodes %-escapes of the query whenever it touches the port.
 */
final class TwilioSignature {
    private final URI publicUrl;
    private final List<SecretKeySpec> keys;

    TwilioSignature(URI publicUrl, List<String> tokens) {
        this.publicUrl = publicUrl;
        this.keys = tokens.stream()
                .map(token -> new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"))
                .toList();
    }

    boolean proves(String signature, String rawPathAndQuery, TwilioForm form) {
        byte[] sent = signature.getBytes(StandardCharsets.UTF_8);
        StringBuilder parameters = new StringBuilder();
        form.signed().forEach((name, value) -> parameters.append(name).append(value));
        boolean proven = false;
        // Every key and address is tried, so the time tells nothing about which one fitted.
        for (SecretKeySpec key : keys) {
            for (String address : List.of(withPort(), withoutPort())) {
                byte[] expected = sign(key, address + rawPathAndQuery + parameters);
                proven |= MessageDigest.isEqual(expected, sent);
            }
        }
        return proven;
    }

    /** Calls over https are signed without a port, messages with it; it must be accepted either way. */
    private String withoutPort() {
        return publicUrl.getScheme() + "://" + publicUrl.getHost() + pathPrefix();
    }

    private String withPort() {
        int standard = "https".equals(publicUrl.getScheme()) ? 443 : 80;
        int port = publicUrl.getPort() < 0 ? standard : publicUrl.getPort();
        return publicUrl.getScheme() + "://" + publicUrl.getHost() + ":" + port + pathPrefix();
    }

    private String pathPrefix() {
        String path = publicUrl.getRawPath();
        return path == null || path.equals("/") ? "" : path.replaceAll("/+$", "");
    }

    private static byte[] sign(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(key);
            return Base64.getEncoder().encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform signs with HmacSHA1", e);
        }
    }
}
