package org.sweetline.satisfaction.figures;

import java.util.OptionalDouble;
import org.sweetline.satisfaction.numbers.Share;

/**
 * What was counted of one group.
 *
 * @param queued who is to be asked yet
 * @param waiting those, and who was asked lately and has not answered yet
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
        double expected) {

    public static final CsatTally NOTHING = new CsatTally("", "", 0, 0, 0, 0, 0, 0, 0);

    CsatTally named(String newKey, String newName) {
        return new CsatTally(newKey, newName, asked, answered, satisfied, queued, waiting, clicks, expected);
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
