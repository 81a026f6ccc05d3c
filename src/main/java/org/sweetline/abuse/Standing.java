package org.sweetline.abuse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Band;

/**
 * The band that somebody stands in. It rises at once, and falls only when the score has been below its line for thirty
 * days: nobody changes from hour to hour.
 *
 * @param belowSince since when the score is of a lower band than the one that is held; null when it is not
 */
public record Standing(Band band, @Nullable Instant belowSince, long ruleVersion) {

    private static final Duration PATIENCE = Duration.ofDays(30);

    /** Other rules begin anew: nobody is held by rules that are no longer in force. */
    static Standing after(Optional<Standing> before, Band computed, long ruleVersion, Instant now) {
        boolean held = before.isPresent()
                && before.get().ruleVersion() == ruleVersion
                && level(before.get().band()) > level(computed);
        if (!held) {
            return new Standing(computed, null, ruleVersion);
        }
        Standing standing = before.get();
        Instant since = standing.belowSince() == null ? now : standing.belowSince();
        return now.isBefore(since.plus(PATIENCE))
                ? new Standing(standing.band(), since, ruleVersion)
                : new Standing(computed, null, ruleVersion);
    }

    /** Too little history and Clear are served alike. */
    static int level(Band band) {
        return Math.max(band.ordinal(), Band.CLEAR.ordinal());
    }
}
