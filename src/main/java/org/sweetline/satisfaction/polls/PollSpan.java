package org.sweetline.satisfaction.polls;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sweetline.problem.ProblemException;

/** When a poll takes votes. */
record PollSpan(Instant opensAt, Instant closesAt) {

    private static final Duration LONGEST = Duration.ofDays(92);

    static void require(Instant from, Instant until) {
        if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw ProblemException.invalid("closesAt", "must be after opensAt, by three months at most");
        }
    }

    /**
     * Where it ends once people have voted: whoever sees the result does not choose where it stops, it may only go on.
     *
     * @param wanted as a form says it, which knows the time by the minute
     */
    Instant until(Instant wanted, Instant now) {
        if (wanted.truncatedTo(ChronoUnit.MINUTES).equals(closesAt.truncatedTo(ChronoUnit.MINUTES))) {
            return closesAt;
        }
        if (!now.isBefore(closesAt)) {
            throw new ProblemException(PollProblem.RUNNING, "It is over; its end stays where it was.");
        }
        if (wanted.isBefore(closesAt)) {
            throw ProblemException.invalid("closesAt", "can only be later once somebody has voted");
        }
        require(opensAt, wanted);
        return wanted;
    }
}
