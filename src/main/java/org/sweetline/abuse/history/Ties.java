package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.List;

/** Whom identifiers tie a person to, and since when. */
public record Ties(List<Tie> all) {

    public static final Ties NONE = new Ties(List.of());

    /** How many kinds of identifier tie them to somebody with a proof. */
    public int kindsToAbuse() {
        return all.stream()
                .filter(tie -> tie.proven() != null)
                .mapToInt(Tie::strength)
                .max()
                .orElse(0);
    }

    /** Those people. */
    public List<Trace> abusers() {
        return all.stream().filter(tie -> tie.proven() != null).map(Tie::other).toList();
    }

    /** The account was made within sixty days of a denial to somebody tied by two kinds. */
    public boolean soonAfterDenial() {
        return all.stream().anyMatch(tie -> tie.afterDenial() && tie.isStrong());
    }

    /** What had been found, said and proven by then. */
    Ties until(Instant moment) {
        return all.isEmpty()
                ? this
                : new Ties(all.stream()
                        .map(tie -> tie.until(moment))
                        .filter(tie -> tie.strength() > 0)
                        .toList());
    }
}
