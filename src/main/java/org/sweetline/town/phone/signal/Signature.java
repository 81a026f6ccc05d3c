package org.sweetline.town.phone.signal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sweetline.town.wire.Param;

/** X-Twilio-Signature, written from Twilio's description and not from its library. */
public final class Signature {
    private Signature() {}

    /** base64(HMAC-SHA1(token, url + each name and value, sorted by name)); over the url exactly as given. */
    public static String of(String authToken, String url, List<Param> params) {
        StringBuilder signed = new StringBuilder(url);
        params.stream()
                .sorted(Comparator.comparing(Param::name).thenComparing(Param::value))
                .forEach(param -> signed.append(param.name()).append(param.value()));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Twilio signs for a voice request: no fragment, no user, and over https no port. */
    static String signedUrl(URI url) {
        return signedUrl(url, "https".equals(url.getScheme()));
    }

    /** For a text it signs the port over https too. */
    static String signedTextUrl(URI url) {
        return signedUrl(url, false);
    }

    private static String signedUrl(URI url, boolean withoutPort) {
        String port = url.getPort() < 0 || withoutPort ? "" : ":" + url.getPort();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return url.getScheme() + "://" + url.getHost() + port + url.getRawPath() + query;
    }
}
