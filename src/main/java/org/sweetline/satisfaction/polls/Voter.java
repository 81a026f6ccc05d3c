package org.sweetline.satisfaction.polls;

import java.math.BigInteger;
import java.util.Locale;
import org.sweetline.security.Tokens;

/**
 * Who votes, as the poll knows them: by hashes of their address, which say nothing to who reads the table without knowing it.
 *
 * @param key the same for all ways to write one address
 * @param code what they are told and what is drawn from; it says nothing about the address
 */
record Voter(String key, String code) {

    private static final int CODE_LENGTH = 8;
    /** Without letters that look like numbers. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static Voter of(Poll poll, String address) {
        String key = Tokens.hash(poll.salt() + ":" + plain(address));
        return new Voter(key, code(key));
    }

    /** What comes behind a plus, and dots where Google does not read them, make no other person. */
    static String plain(String address) {
        String small = address.strip().toLowerCase(Locale.ROOT);
        int at = small.lastIndexOf('@');
        String domain = small.substring(at + 1);
        String local = small.substring(0, Math.max(0, at)).replaceFirst("\\+.*$", "");
        boolean google = domain.equals("gmail.com") || domain.equals("googlemail.com");
        return google ? local.replace(".", "") + "@gmail.com" : local + "@" + domain;
    }

    private static String code(String key) {
        BigInteger number = new BigInteger(Tokens.hash("code:" + key), 16);
        StringBuilder code = new StringBuilder();
        BigInteger base = BigInteger.valueOf(SIGNS.length());
        for (int i = 0; i < CODE_LENGTH; i++) {
            BigInteger[] parts = number.divideAndRemainder(base);
            code.append(SIGNS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return code.toString();
    }
}
