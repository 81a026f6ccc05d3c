package org.sweetline.calls.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sweetline.calls.LineCandidates;
import org.sweetline.calls.LineCandidates.Candidate;

/**
 * Who waits for an agent; the source is empty for a caller on the phone.
 *
 * @param barred the agents who are for them as if they were not on duty
 */
record Waiter(Candidate candidate, Optional<LineCandidates> source, Set<Long> barred) {
    /** What one step of priority is worth: a more urgent caller passes those who came this much earlier, and no more. */
    static final Duration STEP = Duration.ofMinutes(1);

    /** Priority with ageing: everybody grows older at the same pace, so nobody is passed for ever. */
    static final Comparator<Waiter> ORDER = Comparator.comparing(Waiter::place)
            .thenComparing(waiter -> waiter.candidate().id());

    static Waiter caller(Candidate candidate) {
        return new Waiter(candidate, Optional.empty(), Set.of());
    }

    static Stream<Waiter> due(LineCandidates source, Instant now) {
        List<Candidate> due = source.due(now);
        Set<Long> barred = due.isEmpty() ? Set.of() : source.barred();
        return due.stream().map(candidate -> new Waiter(candidate, Optional.of(source), barred));
    }

    Instant place() {
        return candidate.queuedAt().minus(STEP.multipliedBy(candidate.priority()));
    }
}
