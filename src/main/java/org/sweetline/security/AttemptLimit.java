package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Network;

/**
 * Bounds failed guesses at passwords within a quarter of an hour: 10 for one address from one place, 40 from one place, 200 for one
 * address from anywhere, so that guessing is slow and the real owner elsewhere still gets in.
 */
@ApplicationScoped
class AttemptLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Attempts attempts;

    @Inject
    AttemptLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Counts a try before it is judged, so that a hundred at the same moment come no further than one after the other.
     *
     * @return what {@link #succeeded} takes back
     * @throws ProblemException when there were too many; that one is not counted, or whoever guesses would shut out others
     */
    List<Long> count(String email, String address) {
        Map<String, Integer> limits = limits(email, address);
        List<Long> counted = attempts.add(limits.keySet());
        Map<String, Integer> counts = attempts.within(WINDOW, limits.keySet());
        if (limits.entrySet().stream().anyMatch(limit -> counts.getOrDefault(limit.getKey(), 0) > limit.getValue())) {
            attempts.takeBack(counted);
            throw new ProblemException(
                            SecurityProblem.TOO_MANY_ATTEMPTS,
                            "Wait up to %d minutes, then try again.".formatted(WINDOW.toMinutes()))
                    .with("retryAfter", WINDOW.toSeconds());
        }
        return counted;
    }

    void succeeded(List<Long> counted, String email, String address) {
        attempts.takeBack(counted);
        attempts.forget(pair(email, address));
    }

    private static Map<String, Integer> limits(String email, String address) {
        return Map.of(pair(email, address), 10, "from " + Network.of(address), 40, "to " + email, 200);
    }

    private static String pair(String email, String address) {
        return email + " from " + Network.of(address);
    }
}
