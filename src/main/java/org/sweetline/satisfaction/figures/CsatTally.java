package org.sweetline.satisfaction.figures;

import org.sweetline.satisfaction.numbers.Share;

/** What was counted of one group. */
public record CsatTally(String key, String name, long asked, long answered, long satisfied, long waiting, long clicks) {

    static final CsatTally NOTHING = new CsatTally("", "", 0, 0, 0, 0, 0);

    CsatTally named(String newKey, String newName) {
        return new CsatTally(newKey, newName, asked, answered, satisfied, waiting, clicks);
    }

    CsatTally plus(CsatTally other) {
        return new CsatTally(
                "",
                "",
                asked + other.asked,
                answered + other.answered,
                satisfied + other.satisfied,
                waiting + other.waiting,
                clicks + other.clicks);
    }

    public Share response() {
        return new Share(Math.min(answered, asked), asked);
    }

    public Share csat() {
        return new Share(satisfied, answered);
    }
}
