package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom identifiers tie a person to.
 *
 * @param kinds when each kind of identifier was found with both
 * @param said when one of the team said that they are one; null when nobody did
 * @param proven when abuse of theirs was first proven; null when none was
 * @param afterDenial the person's own account was made within sixty days of a denial to them
 */
public record Tie(
        Trace other,
        List<Instant> kinds,
        @Nullable Instant said,
        @Nullable Instant proven,
        boolean afterDenial) {

    /** Somebody's word is as good as two kinds: it takes no more to be one person. */
    private static final int WORTH_OF_A_WORD = 2;

    int strength() {
        return Math.max(kinds.size(), said == null ? 0 : WORTH_OF_A_WORD);
    }

    boolean isStrong() {
        return strength() >= WORTH_OF_A_WORD;
    }

    Tie until(Instant moment) {
        return new Tie(
                other,
                kinds.stream().filter(found -> !found.isAfter(moment)).toList(),
                said == null || said.isAfter(moment) ? null : said,
                proven == null || proven.isAfter(moment) ? null : proven,
                afterDenial);
    }
}
