package org.sweetline.town.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Param;

/** Lets in who has the bearer token, or who signs with OAuth 1.0a. */
final class ShopGate {
    private static final Pattern PAIR = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private final ShopKeys keys;
    private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

    ShopGate(ShopKeys keys) {
        this.keys = keys;
    }

    /** Magento 2.4.4 and later take the token as a bearer only where the shop allows it. */
    boolean admits(Ask ask, String url, boolean bearers) {
        String authorization = ask.header("Authorization");
        if (authorization.startsWith("Bearer ")) {
            return bearers && authorization.substring(7).strip().equals(keys.accessToken());
        }
        return authorization.startsWith("OAuth ") && isSigned(ask, url, oauth(authorization));
    }

    private boolean isSigned(Ask ask, String url, List<Param> oauth) {
        if (!Param.first(oauth, "oauth_consumer_key").equals(keys.consumerKey())) return false;
        if (!Param.first(oauth, "oauth_token").equals(keys.accessToken())) return false;
        if (!usedNonces.add(Param.first(oauth, "oauth_nonce"))) return false;
        List<Param> signed = new ArrayList<>(ask.query());
        oauth.stream()
                .filter(param ->
                        !param.name().equals("oauth_signature") && !param.name().equals("realm"))
                .forEach(signed::add);
        String parameters = signed.stream()
                .map(param -> encode(param.name()) + "=" + encode(param.value()))
                .sorted()
                .collect(Collectors.joining("&"));
        String base = ask.method() + "&" + encode(url) + "&" + encode(parameters);
        return hmac(Param.first(oauth, "oauth_signature_method"), base).equals(Param.first(oauth, "oauth_signature"));
    }

    private String hmac(String method, String base) {
        String algorithm = method.equals("HMAC-SHA1") ? "HmacSHA1" : "HmacSHA256";
        String key = encode(keys.consumerSecret()) + "&" + encode(keys.accessTokenSecret());
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Param> oauth(String authorization) {
        List<Param> params = new ArrayList<>();
        Matcher pairs = PAIR.matcher(authorization);
        while (pairs.find()) {
            params.addAll(Param.parse(pairs.group(1) + "=" + pairs.group(2).replace("+", "%2B")));
        }
        return params;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
