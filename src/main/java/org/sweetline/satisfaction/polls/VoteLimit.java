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
 * Bounds what can be sent by strangers within an hour: 30 tries from one place, 3 mails to one address, and for each poll so many
 * to one domain and to all. Each is counted before it is judged.
 */
@ApplicationScoped
class VoteLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int FROM_ONE_PLACE = 30;
    private static final int TO_ONE_ADDRESS = 3;

    private final Attempts attempts;
    private final PollConfig config;

    @Inject
    VoteLimit(Attempts attempts, PollConfig config) {
        this.attempts = attempts;
        this.config = config;
    }

    /**
     * Whether a mail may go to the address; nobody is told when none does.
     *
     * @throws ProblemException when too much came from that place, or the poll has sent enough for now
     */
    boolean admits(Poll poll, String place, String address) {
        String from = "poll from " + Network.of(place);
        String to = "poll mail " + Tokens.hash(Voter.plain(address));
        attempts.add(List.of(from, to));
        Map<String, Integer> counts = attempts.within(WINDOW, List.of(from, to));
        if (counts.getOrDefault(from, 0) > FROM_ONE_PLACE) {
            throw new ProblemException(PollProblem.TOO_MANY, "Too many votes came from there. Try again in an hour.");
        }
        if (counts.getOrDefault(to, 0) > TO_ONE_ADDRESS) {
            return false;
        }
        requireRoom(poll, MailDomain.of(address));
        return true;
    }

    /** What is refused here is not counted here: by asking on and on nobody keeps a domain, or everybody, out. */
    private void requireRoom(Poll poll, MailDomain domain) {
        String all = "poll links " + poll.id();
        String there = all + " " + domain.hash(poll);
        List<Long> counted = attempts.add(List.of(all, there));
        Map<String, Integer> counts = attempts.within(WINDOW, List.of(all, there));
        if (counts.getOrDefault(there, 0) > config.of(domain) || counts.getOrDefault(all, 0) > config.all()) {
            attempts.takeBack(counted);
            throw new ProblemException(PollProblem.TOO_MANY, "So many want to vote. Try again in an hour.");
        }
    }
}
