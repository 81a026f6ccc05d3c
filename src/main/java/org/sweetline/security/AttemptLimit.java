package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.sweetline.problem.ProblemException;

/**
 * Bounds failed sign-ins within a quarter of an hour: 10 for one address from one place, 40 from one place, 200 for one
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

    void refuseTooMany(String email, String address) {
        Map<String, Integer> limits = limits(email, address);
        Map<String, Integer> counts = attempts.within(WINDOW, limits.keySet());
        limits.forEach((subject, most) -> {
            if (counts.getOrDefault(subject, 0) >= most) {
                throw new ProblemException(
                                SecurityProblem.TOO_MANY_ATTEMPTS,
                                "Wait up to %d minutes, then try again.".formatted(WINDOW.toMinutes()))
                        .with("retryAfter", WINDOW.toSeconds());
            }
        });
    }

    void failed(String email, String address) {
        attempts.add(limits(email, address).keySet());
    }

    void succeeded(String email, String address) {
        attempts.forget(pair(email, address));
    }

    private static Map<String, Integer> limits(String email, String address) {
        return Map.of(pair(email, address), 10, "from " + address, 40, "to " + email, 200);
    }

    private static String pair(String email, String address) {
        return email + " from " + address;
    }
}
