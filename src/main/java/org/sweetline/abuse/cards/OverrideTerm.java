package org.sweetline.abuse.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.problem.ProblemException;

/**
 * Why something is said otherwise, and how long it holds: nothing that is said of a person holds for ever.
 *
 * @param until thirty days from now when it is left out
 */
record OverrideTerm(String reason, Optional<Instant> until) {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(90);

    Instant from(Instant now) {
        Instant end = until.orElse(now.plus(USUAL));
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            throw ProblemException.invalid("until", "must be within ninety days from now");
        }
        return end;
    }
}
