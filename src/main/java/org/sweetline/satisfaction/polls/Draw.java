package org.sweetline.satisfaction.polls;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sweetline.security.Tokens;

/**
 * Draws winners so that anybody can draw them again: each code stands where the SHA-256 of {@code seed:code} puts it, and the
 * lowest win. The seed's own hash is shown before anybody votes, so that nobody can choose it by who has voted.
 */
public final class Draw {

    private Draw() {}

    public static List<String> winners(Collection<String> codes, String seed, int most) {
        return codes.stream()
                .distinct()
                .sorted(Comparator.comparing((String code) -> rank(seed, code)))
                .limit(most)
                .toList();
    }

    static String rank(String seed, String code) {
        return Tokens.hash(seed + ":" + code);
    }
}
