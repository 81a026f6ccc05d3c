package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Network;

/** Bounds links with a secret that lead nowhere: 30 within an hour from one place. Each is counted before it is looked up. */
@ApplicationScoped
public class LinkGuesses {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int FROM_ONE_PLACE = 30;

    private final Attempts attempts;

    @Inject
    LinkGuesses(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * What {@link #wasRight} takes when it led somewhere.
     *
     * @param place as the proxies tell it
     */
    public List<Long> count(String place) {
        List<String> from = List.of("link from " + Network.of(place));
        List<Long> counted = attempts.add(from);
        if (attempts.within(WINDOW, from).getOrDefault(from.get(0), 0) > FROM_ONE_PLACE) {
            throw new ProblemException(
                    SecurityProblem.TOO_MANY_ATTEMPTS, "Too many links from there led nowhere. Try again in an hour.");
        }
        return counted;
    }

    public void wasRight(List<Long> counted) {
        attempts.takeBack(counted);
    }
}
