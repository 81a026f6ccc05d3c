package org.sweetline.channels.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.satisfaction.awards.nominations.Ballot;
import org.sweetline.satisfaction.awards.nominations.Ballots;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Polls;

/** Where somebody who has answered may go on: to name who helped them, and to a question to everybody. */
@ApplicationScoped
class Onward {

    private final Ballots ballots;
    private final Polls polls;
    private final Clock clock;

    @Inject
    Onward(Ballots ballots, Polls polls, Clock clock) {
        this.ballots = ballots;
        this.polls = polls;
        this.clock = clock;
    }

    /** What the page is filled with; "" where there is nothing to go to. A survey's secret opens its ballot as well. */
    Map<String, Object> from(String token, String language) throws SQLException {
        Optional<Poll> poll = polls.newestOpen(clock.instant());
        Map<String, Object> ways = new HashMap<>();
        ways.put("nominate", takesAVote(token) ? "/nominate/" + token : "");
        ways.put("vote", poll.map(open -> "/vote/" + open.key()).orElse(""));
        ways.put("question", poll.map(open -> open.question().in(language)).orElse(""));
        return ways;
    }

    private boolean takesAVote(String token) throws SQLException {
        Optional<Ballot> ballot = ballots.find(token);
        return ballot.isPresent()
                && ballot.get().open()
                && !ballot.get().candidates().isEmpty();
    }
}
