package org.sweetline.channels.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.security.KeyedMac;

/**
 * Message-IDs that only we can have made: {@code sl.<entry>.<nonce>.<mac>@domain} for replies, {@code sn} and the notice
 * for notices. The same one always gets the same id, so that a mail sent twice is seen as one. There is one form and one
 * length, and no way round the comparison.
 */
final class SignedMessageId {

    private static final int NONCE = 12;
    private static final int MAC = 32;
    private static final String FORM =
            "\\.([1-9][0-9]{0,17})\\.([0-9a-f]{" + NONCE + "})\\.([0-9a-f]{" + MAC + "})@[A-Za-z0-9.-]{1,255}";

    private final KeyedMac keyed;
    private final String kind;
    private final Pattern form;

    private SignedMessageId(KeyedMac keyed, String kind) {
        this.keyed = keyed;
        this.kind = kind;
        this.form = Pattern.compile(kind + FORM);
    }

    static SignedMessageId ofReplies(KeyedMac keyed) {
        return new SignedMessageId(keyed, "sl");
    }

    static SignedMessageId ofNotices(KeyedMac keyed) {
        return new SignedMessageId(keyed, "sn");
    }

    /** Without brackets. */
    String of(long entry, String domain) {
        String nonce = hmac("nonce " + entry).substring(0, NONCE);
        return kind + "." + entry + "." + nonce + "." + mac(entry, nonce) + "@" + domain;
    }

    /** The entry (or notice) that the id stands for, when it is one of ours. */
    Optional<Long> entry(String messageId) {
        Matcher written = form.matcher(messageId);
        if (!written.matches()) {
            return Optional.empty();
        }
        long entry = Long.parseLong(written.group(1));
        byte[] expected = mac(entry, written.group(2)).getBytes(StandardCharsets.US_ASCII);
        byte[] claimed = written.group(3).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, claimed) ? Optional.of(entry) : Optional.empty();
    }

    /** The first of the ids that is ours. */
    Optional<Long> entry(List<String> messageIds) {
        return messageIds.stream().flatMap(id -> entry(id).stream()).findFirst();
    }

    private String mac(long entry, String nonce) {
        return hmac(kind + "." + entry + "." + nonce).substring(0, MAC);
    }

    private String hmac(String text) {
        return HexFormat.of().formatHex(keyed.of(text));
    }
}
