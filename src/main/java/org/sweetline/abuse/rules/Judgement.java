package org.sweetline.abuse.rules;

import java.util.List;

/** The score from 0 to 100, its band, and what every rule said. */
public record Judgement(int score, Band band, List<Finding> findings) {

    /** What counted most, the strongest first. */
    public List<Finding> reasons(int most) {
        return findings.stream()
                .filter(finding -> finding.points() > 0)
                .sorted((one, other) -> Integer.compare(weight(other), weight(one)))
                .limit(most)
                .toList();
    }

    public List<Finding> unknown() {
        return findings.stream()
                .filter(finding -> finding.truth() == Truth.UNKNOWN)
                .toList();
    }

    private static int weight(Finding finding) {
        return Math.max(finding.points(), finding.floor());
    }
}
