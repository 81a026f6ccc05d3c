package org.sweetline.abuse.lab;

import java.util.Map;
import java.util.TreeMap;

/**
 * A version on trial, beside the one in force.
 *
 * @param assessed how often both were asked
 * @param alertsLive how often the one in force would have asked a person, and the other
 * @param flips how often the band differed, such as {@code watch>clear}, the one in force first
 */
public record TrialView(long version, int assessed, int alertsLive, int alertsOnTrial, Map<String, Integer> flips) {

    /** @param pairs how often each pair of bands was said, the one in force first */
    static TrialView of(long version, Map<String, Integer> pairs) {
        Map<String, Integer> flips = new TreeMap<>(pairs);
        flips.keySet().removeIf(pair -> {
            String[] bands = pair.split(">");
            return bands[0].equals(bands[1]);
        });
        return new TrialView(
                version,
                pairs.values().stream().mapToInt(Integer::intValue).sum(),
                alerts(pairs, 0),
                alerts(pairs, 1),
                flips);
    }

    private static int alerts(Map<String, Integer> pairs, int side) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getKey().split(">")[side].matches("review|high"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
