package org.sweetline.abuse;

import java.util.List;
import org.sweetline.abuse.rules.RuleSet;

/** The rules but for those that are snoozed for somebody. */
final class RulesWithout {

    private RulesWithout() {}

    static RuleSet of(RuleSet rules, List<String> snoozed) {
        if (snoozed.isEmpty()) {
            return rules;
        }
        return new RuleSet(
                rules.rules().stream()
                        .filter(rule -> !snoozed.contains(rule.id()))
                        .toList(),
                rules.caps(),
                rules.watchFrom(),
                rules.reviewFrom(),
                rules.highFrom(),
                rules.minMaturedItems(),
                rules.statisticsAtMost());
    }
}
