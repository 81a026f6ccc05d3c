package org.sweetline.contact;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in lower case, its domain as ASCII (punycode). */
public record EmailAddress(String value) implements ContactPoint {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9](?:[a-z0-9-]{0,62}))*");

    /** Empty for anything that isn't one plain address; quoted local parts are refused on purpose. */
    public static Optional<EmailAddress> parse(String raw) {
        String address = raw.strip();
        int at = address.lastIndexOf('@');
        if (at < 1
                || address.length() > LONGEST
                || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String local = address.substring(0, at).toLowerCase(Locale.ROOT);
        return asciiDomain(address.substring(at + 1)).map(domain -> new EmailAddress(local + "@" + domain));
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String kind() {
        return "email";
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> asciiDomain(String raw) {
        try {
            String domain = IDN.toASCII(raw, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(domain).matches() ? Optional.of(domain) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
