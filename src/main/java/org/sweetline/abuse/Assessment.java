package org.sweetline.abuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.facts.Known;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.abuse.sets.KeptRules;

/**
 * What was found of one person at one moment, with all that it rests on.
 *
 * @param customer null when nobody knows whose the order is
 * @param standing the band after what was held before
 * @param band what counts: an override, else the standing's
 * @param percentile how many of a hundred customers return less
 * @param snoozed rules that did not count for them
 */
public record Assessment(
        @Nullable Long customer,
        Instant at,
        Instant dataAsOf,
        KeptRules rules,
        Known known,
        Judgement judgement,
        Standing standing,
        Band band,
        Optional<Integer> percentile,
        List<String> snoozed,
        Optional<Shadow> shadow) {

    /** What the rules on trial say of the same facts. */
    public record Shadow(long version, int score, Band band) {}
}
