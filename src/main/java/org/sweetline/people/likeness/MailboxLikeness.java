package org.sweetline.people.likeness;

import java.util.Optional;
import java.util.Set;
import org.sweetline.people.likeness.Reason.Kind;

/** Whether two mail addresses with the same mailbox name look like one. */
final class MailboxLikeness {

    private static final Set<String> DOTS_DO_NOT_COUNT = Set.of("gmail.com", "googlemail.com");

    /** Names that many people have; a slip in the domain says nothing there. */
    private static final int SHORTEST_NAME = 6;

    private MailboxLikeness() {}

    static Optional<Reason> of(String one, String other) {
        String detail = one.compareTo(other) < 0 ? one + " · " + other : other + " · " + one;
        String domain = domain(one);
        String otherDomain = domain(other);
        if (domain.equals(otherDomain)) {
            boolean same = DOTS_DO_NOT_COUNT.contains(domain) || withoutTag(one).equals(withoutTag(other));
            return same ? Optional.of(Reason.of(Kind.SAME_MAILBOX, detail)) : Optional.empty();
        }
        if (DOTS_DO_NOT_COUNT.contains(domain) && DOTS_DO_NOT_COUNT.contains(otherDomain)) {
            return Optional.of(Reason.of(Kind.SAME_MAILBOX, detail));
        }
        boolean slip = withoutTag(one).length() >= SHORTEST_NAME && isSlip(domain, otherDomain);
        return slip ? Optional.of(Reason.of(Kind.ADDRESS_TYPO, detail)) : Optional.empty();
    }

    /** One letter too many, too few, another, or two that changed places. */
    static boolean isSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        String restOfLonger = longer.substring(same);
        String restOfShorter = shorter.substring(same);
        return switch (longer.length() - shorter.length()) {
            case 0 -> isSlipOfEqualLength(restOfLonger, restOfShorter);
            case 1 -> restOfLonger.substring(1).equals(restOfShorter);
            default -> false;
        };
    }

    private static boolean isSlipOfEqualLength(String one, String other) {
        if (one.isEmpty() || one.substring(1).equals(other.substring(1))) {
            return !one.isEmpty();
        }
        return one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static String withoutTag(String address) {
        return address.substring(0, address.lastIndexOf('@')).replaceFirst("\\+.*", "");
    }
}
