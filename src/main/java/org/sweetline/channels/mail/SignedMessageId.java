package org.sweetline.channels.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Message-IDs that only we can have made: {@code sl.<entry>.<nonce>.<mac>@domain}. The same entry always gets the same
 * one, so that a mail sent twice is seen as one. There is one form and one length, and no way round the comparison.
 */
final class SignedMessageId {

    private static final int NONCE = 12;
    private static final int MAC = 32;
    private static final Pattern FORM = Pattern.compile(
            "sl\\.([1-9][0-9]{0,17})\\.([0-9a-f]{" + NONCE + "})\\.([0-9a-f]{" + MAC + "})@[A-Za-z0-9.-]{1,255}");

    private final KeyedMac keyed;

    SignedMessageId(KeyedMac keyed) {
        this.keyed = keyed;
    }

    /** Without brackets. */
    String of(long entry, String domain) {
        String nonce = hmac("nonce " + entry).substring(0, NONCE);
        return "sl." + entry + "." + nonce + "." + mac(entry, nonce) + "@" + domain;
    }

    /** The entry that the id stands for, when it is one of ours. */
    Optional<Long> entry(String messageId) {
        Matcher form = FORM.matcher(messageId);
        if (!form.matches()) {
            return Optional.empty();
        }
        long entry = Long.parseLong(form.group(1));
        byte[] expected = mac(entry, form.group(2)).getBytes(StandardCharsets.US_ASCII);
        byte[] written = form.group(3).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, written) ? Optional.of(entry) : Optional.empty();
    }

    /** The first of the ids that is ours. */
    Optional<Long> entry(List<String> messageIds) {
        return messageIds.stream().flatMap(id -> entry(id).stream()).findFirst();
    }

    private String mac(long entry, String nonce) {
        return hmac("sl." + entry + "." + nonce).substring(0, MAC);
    }

    private String hmac(String text) {
        return HexFormat.of().formatHex(keyed.of(text));
    }
}
