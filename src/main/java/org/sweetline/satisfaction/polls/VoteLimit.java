package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Attempts;
import org.sweetline.security.Tokens;
import org.sweetline.web.Network;

/**
 * Bounds what can be sent by strangers within an hour: 30 tries from one place, 3 mails to one address. Each is counted before
 * it is judged.
 */
@ApplicationScoped
class VoteLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int FROM_ONE_PLACE = 30;
    private static final int TO_ONE_ADDRESS = 3;

    private final Attempts attempts;

    @Inject
    VoteLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Whether a mail may go to the address; nobody is told when none does.
     *
     * @throws ProblemException when too much came from that place
     */
    boolean admits(String place, String address) {
        String from = "poll from " + Network.of(place);
        String to = "poll mail " + Tokens.hash(Voter.plain(address));
        attempts.add(List.of(from, to));
        Map<String, Integer> counts = attempts.within(WINDOW, List.of(from, to));
        if (counts.getOrDefault(from, 0) > FROM_ONE_PLACE) {
            throw new ProblemException(PollProblem.TOO_MANY, "Too many votes came from there. Try again in an hour.");
        }
        return counts.getOrDefault(to, 0) <= TO_ONE_ADDRESS;
    }
}
