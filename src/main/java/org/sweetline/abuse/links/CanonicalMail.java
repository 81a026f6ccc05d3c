package org.sweetline.abuse.links;

import java.util.Optional;
import java.util.Set;
import org.sweetline.contact.EmailAddress;

/**
 * The one spelling of all addresses that reach the same mailbox. Only to compare: nothing is ever sent to it, for the
 * person wrote another one.
 */
final class CanonicalMail {

    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    private static final Set<String> WITH_TAGS = Set.of(
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "fastmail.com",
            "fastmail.fm");

    private CanonicalMail() {}

    static Optional<String> of(String raw) {
        return EmailAddress.parse(raw).map(CanonicalMail::of);
    }

    /** Dots mean nothing at Google, and something everywhere else. */
    private static String of(EmailAddress address) {
        String domain = address.domain();
        String local = address.value().substring(0, address.value().lastIndexOf('@'));
        if (GOOGLE.contains(domain)) {
            String plain = withoutTag(local).replace(".", "");
            return plain + "@gmail.com";
        }
        return WITH_TAGS.contains(domain) ? withoutTag(local) + "@" + domain : address.value();
    }

    private static String withoutTag(String local) {
        int plus = local.indexOf('+');
        return plus > 0 ? local.substring(0, plus) : local;
    }
}
