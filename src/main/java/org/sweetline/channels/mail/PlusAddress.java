package org.sweetline.channels.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.security.KeyedMac;

/**
 * Our address with a token that only we can have made: {@code local+<entry>.<mac>@domain}, the entry in base 36 and 130
 * bits of the mac in base 32. There is one form and one length, and no way round the comparison. Servers may lower the
 * case of an address, so the token has no capitals.
 */
final class PlusAddress {

    private static final int MAC = 26;
    private static final int LONGEST_LOCAL = 64;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern TOKEN = Pattern.compile("([1-9a-z][0-9a-z]{0,11})\\.([a-z2-7]{" + MAC + "})");

    private final KeyedMac mac;
    private final String local;
    private final String domain;

    /** @param address our plain one; "" when there is none */
    PlusAddress(KeyedMac mac, String address) {
        int at = address.lastIndexOf('@');
        this.mac = mac;
        this.local = at < 0 ? "" : address.substring(0, at);
        this.domain = address.substring(at + 1);
    }

    /** Empty where our address is so long that none with a token would be valid. */
    Optional<String> of(long entry) {
        String tokened = local + "+" + token(entry);
        return local.isEmpty() || tokened.length() > LONGEST_LOCAL
                ? Optional.empty()
                : Optional.of(tokened + "@" + domain);
    }

    /** The entry that is answered by writing to one of the addresses. */
    Optional<Long> entry(List<String> addresses) {
        return addresses.stream().flatMap(address -> entry(address).stream()).findFirst();
    }

    /** The address as people know it: without the token, which is between us and the customer. */
    String plain(String address) {
        return tag(address).isEmpty() ? address : local + "@" + domain;
    }

    /** Ours, with or without something behind a plus sign. */
    boolean ours(String address) {
        return !local.isEmpty()
                && (address.equalsIgnoreCase(local + "@" + domain)
                        || tag(address).isPresent());
    }

    private Optional<Long> entry(String address) {
        Matcher token = TOKEN.matcher(tag(address).orElse(""));
        if (!token.matches()) {
            return Optional.empty();
        }
        long entry = Long.parseLong(token.group(1), Character.MAX_RADIX);
        byte[] expected = token(entry).getBytes(StandardCharsets.US_ASCII);
        byte[] written = token.group().getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, written) ? Optional.of(entry) : Optional.empty();
    }

    private Optional<String> tag(String address) {
        String before = local + "+";
        String behind = "@" + domain;
        boolean tagged = !local.isEmpty()
                && address.length() > before.length() + behind.length()
                && address.regionMatches(true, 0, before, 0, before.length())
                && address.toLowerCase(Locale.ROOT).endsWith(behind);
        return tagged
                ? Optional.of(address.substring(before.length(), address.length() - behind.length()))
                : Optional.empty();
    }

    private String token(long entry) {
        byte[] bytes = mac.of("answer to " + entry);
        StringBuilder token = new StringBuilder(Long.toString(entry, Character.MAX_RADIX)).append('.');
        for (int i = 0; i < MAC; i++) {
            token.append(DIGITS.charAt(fiveBits(bytes, i * 5)));
        }
        return token.toString();
    }

    private static int fiveBits(byte[] bytes, int from) {
        int two = (bytes[from / 8] & 0xff) << 8 | bytes[from / 8 + 1] & 0xff;
        return two >> 11 - from % 8 & 31;
    }
}
