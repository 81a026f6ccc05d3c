package org.sweetline.town.phone.door;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.wire.Json;

/** Reads access tokens, written from Twilio's description and not from its library. */
final class AccessToken {
    private final Account account;

    AccessToken(Account account) {
        this.account = account;
    }

    /** The identity in a token that is ours, in time, and allows phone calls. */
    Optional<String> identity(String token, Instant now) {
        String[] parts = token.split("\\.");
        if (parts.length != 3 || !isSigned(parts)) return Optional.empty();
        try {
            Map<String, @Nullable Object> header = Json.readObject(decode(parts[0]));
            Map<String, @Nullable Object> claims = Json.readObject(decode(parts[1]));
            return fits(header, claims, now) ? identity(claims) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean fits(Map<String, @Nullable Object> header, Map<String, @Nullable Object> claims, Instant now) {
        return "HS256".equals(header.get("alg"))
                && "twilio-fpa;v=1".equals(header.get("cty"))
                && account.keySid().equals(claims.get("iss"))
                && account.sid().equals(claims.get("sub"))
                && claims.get("exp") instanceof BigDecimal end
                && now.getEpochSecond() < end.longValue();
    }

    private static Optional<String> identity(Map<String, @Nullable Object> claims) {
        boolean mayCall = claims.get("grants") instanceof Map<?, ?> grants
                && grants.get("voice") instanceof Map<?, ?> voice
                && !voice.isEmpty();
        if (!mayCall || !(claims.get("grants") instanceof Map<?, ?> grants)) return Optional.empty();
        return grants.get("identity") instanceof String name && name.matches("[A-Za-z0-9_]{1,121}")
                ? Optional.of(name)
                : Optional.empty();
    }

    private boolean isSigned(String[] parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(account.keySecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
