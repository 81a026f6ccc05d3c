package org.sweetline.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sweetline.town.wire.Param;

/** Brings texts to the product as the phone network does: as signed forms. */
public final class TextSender {
    private final SweetlineServer sweetline;

    public TextSender(SweetlineServer sweetline) {
        this.sweetline = sweetline;
    }

    /** What a text of this sender says of itself; more can be put in. */
    public TreeMap<String, String> text(String from, String body) {
        var account = sweetline.town().phone().account();
        return new TreeMap<>(Map.of(
                "MessageSid",
                TextNetwork.sid("SM"),
                "AccountSid",
                account.sid(),
                "From",
                from,
                "To",
                account.number(),
                "Body",
                body,
                "NumMedia",
                "0",
                "NumSegments",
                "1",
                "FromCity",
                ""));
    }

    public TreeMap<String, String> status(String sid, String status) {
        var account = sweetline.town().phone().account();
        return new TreeMap<>(Map.of(
                "MessageSid",
                sid,
                "SmsSid",
                sid,
                "AccountSid",
                account.sid(),
                "MessageStatus",
                status,
                "SmsStatus",
                status));
    }

    public String says(String from, String body) {
        TreeMap<String, String> text = text(from, body);
        send("/webhooks/twilio/sms", text).header("Content-Type");
        return text.get("MessageSid");
    }

    public Answer send(String path, Map<String, String> params) {
        Answer answer = send(path, params, signature(sweetline.address() + path, params));
        if (answer.status() >= 300) {
            throw new AssertionError(path + " was answered with " + answer.status());
        }
        return answer;
    }

    public Answer send(String path, Map<String, String> params, String signature) {
        String body = Param.encode(params.entrySet().stream()
                .map(param -> new Param(param.getKey(), param.getValue()))
                .toList());
        return sweetline
                .anonymous()
                .outside("POST", path)
                .header("X-Twilio-Signature", signature)
                .body("application/x-www-form-urlencoded", body)
                .send();
    }

    public String signature(String url, Map<String, String> params) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(params).forEach((name, value) -> signed.append(name).append(value));
        try {
            byte[] key = sweetline.town().phone().account().authToken().getBytes(StandardCharsets.UTF_8);
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
