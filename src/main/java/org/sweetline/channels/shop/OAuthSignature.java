package org.sweetline.channels.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sweetline.security.KeyedMac;

/** The Authorization header of OAuth 1.0a (RFC 5849) with HMAC-SHA256, as Magento wants it since 2.4.4. */
final class OAuthSignature {
    private final ShopConfig.OAuth keys;

    OAuthSignature(ShopConfig.OAuth keys) {
        this.keys = keys;
    }

    String header(String method, String address, List<Map.Entry<String, String>> query, long seconds, String nonce) {
        Map<String, String> oauth = new LinkedHashMap<>();
        oauth.put("oauth_consumer_key", keys.consumerKey());
        oauth.put("oauth_nonce", nonce);
        oauth.put("oauth_signature_method", "HMAC-SHA256");
        oauth.put("oauth_timestamp", Long.toString(seconds));
        oauth.put("oauth_token", keys.accessToken());
        oauth.put("oauth_version", "1.0");
        oauth.put("oauth_signature", sign(baseString(method, address, query, oauth)));
        return oauth.entrySet().stream()
                .map(pair -> pair.getKey() + "=\"" + encode(pair.getValue()) + "\"")
                .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    /** RFC 3986: unlike a form, a space is %20 and the tilde stays. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String baseString(
            String method, String address, List<Map.Entry<String, String>> query, Map<String, String> oauth) {
        List<Map.Entry<String, String>> all = new ArrayList<>(query);
        all.addAll(oauth.entrySet());
        String parameters = all.stream()
                .map(pair -> Map.entry(encode(pair.getKey()), encode(pair.getValue())))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
        return method + "&" + encode(address) + "&" + encode(parameters);
    }

    private String sign(String base) {
        String key = encode(keys.consumerSecret()) + "&" + encode(keys.accessTokenSecret());
        return Base64.getEncoder().encodeToString(new KeyedMac(key.getBytes(StandardCharsets.UTF_8)).of(base));
    }
}
