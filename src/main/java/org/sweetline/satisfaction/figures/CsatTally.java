package org.sweetline.satisfaction.figures;

import java.util.OptionalDouble;
import org.sweetline.satisfaction.numbers.Share;

/**
 * What was counted of one group.
 *
 * @param queued who is to be asked yet
 * @param waiting those, and who was asked lately and has not answered yet
 * @param solved of those who said whether it was, those who said yes
 * @param agentRating of those who rated the agent, those who gave 4 or 5
 * @param expected how many answers of theirs are to be expected, by how long answers took until now
 */
public record CsatTally(
        String key,
        String name,
        long asked,
        long answered,
        long satisfied,
        long queued,
        long waiting,
        long clicks,
        Share solved,
        Share agentRating,
        double expected) {

    public static final CsatTally NOTHING = new CsatTally("", "", 0, 0, 0, 0, 0, 0, Share.NONE, Share.NONE, 0);

    CsatTally named(String newKey, String newName) {
        return new CsatTally(
                newKey, newName, asked, answered, satisfied, queued, waiting, clicks, solved, agentRating, expected);
    }

    CsatTally plus(CsatTally other) {
        return new CsatTally(
                "",
                "",
                asked + other.asked,
                answered + other.answered,
                satisfied + other.satisfied,
                queued + other.queued,
                waiting + other.waiting,
                clicks + other.clicks,
                solved.plus(other.solved),
                agentRating.plus(other.agentRating),
                expected + other.expected);
    }

    public Share response() {
        return new Share(Math.min(answered, asked), asked);
    }

    /** What part of all answers that there will be is still to come. */
    public OptionalDouble toCome() {
        double all = answered + expected;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(expected / all);
    }

    public Share csat() {
        return new Share(satisfied, answered);
    }
}
