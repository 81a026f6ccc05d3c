package org.sweetline.abuse.rules;

import java.util.List;
import java.util.Map;

/**
 * A version of the rules: once active it does not change.
 *
 * @param caps the most that the rules of a group add together; the least, for MITIGATION
 * @param watchFrom the first score of Watch; the other two likewise
 * @param minMaturedItems below it, and without evidence, nothing is said
 * @param statisticsAtMost the highest score without evidence
 */
public record RuleSet(
        List<Rule> rules,
        Map<CapGroup, Integer> caps,
        int watchFrom,
        int reviewFrom,
        int highFrom,
        int minMaturedItems,
        int statisticsAtMost) {

    Band band(int score) {
        if (score >= highFrom) {
            return Band.HIGH;
        }
        if (score >= reviewFrom) {
            return Band.REVIEW;
        }
        return score >= watchFrom ? Band.WATCH : Band.CLEAR;
    }
}
