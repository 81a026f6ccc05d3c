package org.sweetline.abuse.rules;

import java.util.List;

/**
 * One rule with its strengths, the strongest first: the first that holds counts.
 *
 * @param id stays the same through all versions of a rule set
 * @param title in English
 * @param titleKorean in Korean
 */
public record Rule(String id, String title, String titleKorean, CapGroup group, List<Step> steps) {

    /**
     * What the rule says of a person. A stronger step that cannot be computed does not hide a weaker one that can; where
     * nothing holds and something is unknown, the rule is unknown and adds nothing.
     */
    Finding judge(FactSheet sheet) {
        boolean unknown = false;
        for (Step step : steps) {
            Truth truth = step.when().holds(sheet);
            if (truth == Truth.YES) {
                return Finding.fired(this, step, sheet);
            }
            unknown |= truth == Truth.UNKNOWN;
        }
        return Finding.silent(this, unknown ? Truth.UNKNOWN : Truth.NO, sheet);
    }
}
