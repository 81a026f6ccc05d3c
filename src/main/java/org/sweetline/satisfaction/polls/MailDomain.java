package org.sweetline.satisfaction.polls;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.security.Tokens;

/** Whose mailboxes an address is one of. Whoever owns a name makes as many of them below it as they like. */
record MailDomain(String name) {

    /** Where everybody has a mailbox, and nobody has thousands. */
    private static final Set<String> LARGE = Set.of(
            "gmail.com",
            "yahoo.com",
            "ymail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "comcast.net",
            "verizon.net",
            "att.net",
            "naver.com",
            "hanmail.net",
            "daum.net",
            "kakao.com",
            "nate.com");

    /** Under which a country gives out names, as {@code co.kr}: the name itself is one further down. */
    private static final Set<String> SHARED =
            Set.of("ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "ne", "net", "or", "org", "pe", "re");

    private static final int COUNTRY = 2;

    static MailDomain of(String address) {
        String plain = Voter.plain(address);
        List<String> parts =
                Arrays.asList(plain.substring(plain.lastIndexOf('@') + 1).split("\\."));
        int last = parts.size() - 1;
        boolean shared = last > 0 && parts.get(last).length() == COUNTRY && SHARED.contains(parts.get(last - 1));
        return new MailDomain(String.join(".", parts.subList(Math.max(0, last - (shared ? 2 : 1)), last + 1)));
    }

    /** Of those that are large, in that poll. */
    static Set<String> largeHashes(Poll poll) {
        return LARGE.stream().map(name -> new MailDomain(name).hash(poll)).collect(Collectors.toSet());
    }

    boolean isLarge() {
        return LARGE.contains(name);
    }

    /** Says nothing to who does not know the salt, and in no two polls the same. */
    String hash(Poll poll) {
        return Tokens.hash(poll.salt() + ":@" + name);
    }
}
