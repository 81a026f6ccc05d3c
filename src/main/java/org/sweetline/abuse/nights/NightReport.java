package org.sweetline.abuse.nights;

import java.util.Map;

/**
 * What a night found over everybody, without anybody's name.
 *
 * @param bands how many stand in each
 * @param sizes by the kind of sizes that people mostly buy: whether rules punish bodies
 * @param ages those who came within half a year, and the others
 * @param payments by the way that people mostly pay
 * @param regions by where parcels go: {@code dense} where most of the customers live, {@code middle}, {@code sparse}
 * @param scores how many have a score in each tenth of the scale, of those with enough history
 */
public record NightReport(
        Map<String, Integer> bands,
        Map<String, Flagged> sizes,
        Map<String, Flagged> ages,
        Map<String, Flagged> payments,
        Map<String, Flagged> regions,
        int[] scores) {

    /** How many people, and how many of them stand in Watch or above. */
    public record Flagged(int people, int flagged) {

        Flagged plus(boolean another) {
            return new Flagged(people + 1, flagged + (another ? 1 : 0));
        }

        public double rate() {
            return people == 0 ? 0 : (double) flagged / people;
        }
    }
}
