package org.sweetline.satisfaction.figures;

import org.sweetline.satisfaction.numbers.Share;

/**
 * What was counted of one group.
 *
 * @param queued who is to be asked yet
 * @param waiting those, and who was asked lately and has not answered yet
 */
public record CsatTally(
        String key, String name, long asked, long answered, long satisfied, long queued, long waiting, long clicks) {

    static final CsatTally NOTHING = new CsatTally("", "", 0, 0, 0, 0, 0, 0);

    CsatTally named(String newKey, String newName) {
        return new CsatTally(newKey, newName, asked, answered, satisfied, queued, waiting, clicks);
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
                clicks + other.clicks);
    }

    public Share response() {
        return new Share(Math.min(answered, asked), asked);
    }

    /** What part of those who are asked, or will be, may still answer. */
    public Share toCome() {
        return new Share(waiting, asked + queued);
    }

    public Share csat() {
        return new Share(satisfied, answered);
    }
}
