package org.sweetline.tickets.remembered;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.sweetline.problem.ProblemException;

/** Knows a suggestion again without keeping its words. */
final class SuggestionKey {

    private static final int LENGTH = 32;

    private SuggestionKey() {}

    static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String checked(String raw) {
        if (!raw.matches("[0-9a-f]{%d}".formatted(LENGTH))) {
            throw ProblemException.invalid("suggestion", "must be the key of a suggestion");
        }
        return raw;
    }
}
