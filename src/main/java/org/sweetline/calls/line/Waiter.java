package org.sweetline.calls.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.sweetline.calls.LineCandidates;
import org.sweetline.calls.LineCandidates.Candidate;

/** Who waits for an agent; the source is empty for a caller on the phone. */
record Waiter(Candidate candidate, Optional<LineCandidates> source) {
    /** What one step of priority is worth: a more urgent caller passes those who came this much earlier, and no more. */
    static final Duration STEP = Duration.ofMinutes(1);

    /** Priority with ageing: everybody grows older at the same pace, so nobody is passed for ever. */
    static final Comparator<Waiter> ORDER = Comparator.comparing(Waiter::place)
            .thenComparing(waiter -> waiter.candidate().id());

    Instant place() {
        return candidate.queuedAt().minus(STEP.multipliedBy(candidate.priority()));
    }
}
