package org.sweetline.abuse.links;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that one can be known again by.
 *
 * @param weight how much it says when two have it, 0 for what is only worth mentioning
 */
record Identifier(IdentifierKind kind, String hash, double weight) {

    private static final double OF_A_MAILBOX = 1.0;
    private static final double OF_A_PHONE = 0.9;
    private static final double OF_A_FLAT = 0.6;
    private static final Pattern TOLL_FREE = Pattern.compile("\\+1(800|833|844|855|866|877|888)\\d{7}");

    static Optional<Identifier> ofMail(String address) {
        return CanonicalMail.of(address).map(mail -> of(IdentifierKind.MAIL, mail, OF_A_MAILBOX));
    }

    /** @param number in E.164; whoever calls from a toll-free number is a firm */
    static Optional<Identifier> ofPhone(String number) {
        return number.startsWith("+") && !TOLL_FREE.matcher(number).matches()
                ? Optional.of(of(IdentifierKind.PHONE, number, OF_A_PHONE))
                : Optional.empty();
    }

    /** A house without a flat may be a tower: it is worth mentioning, and no more. */
    static Optional<Identifier> ofAddress(List<String> lines, String postcode) {
        return AddressKey.of(lines, postcode)
                .map(key -> of(IdentifierKind.ADDRESS, key.text(), key.namesAFlat() ? OF_A_FLAT : 0));
    }

    private static Identifier of(IdentifierKind kind, String value, double weight) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((kind + "|" + value).getBytes(StandardCharsets.UTF_8));
            return new Identifier(kind, HexFormat.of().formatHex(hash), weight);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
