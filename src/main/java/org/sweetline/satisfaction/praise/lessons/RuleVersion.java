package org.sweetline.satisfaction.praise.lessons;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to tell kind words from others.
 *
 * @param key by which it is chosen
 * @param rules the version of the rules; "" where each remark was heard by those of its time
 * @param learnedFrom of how many judgements it learned; 0 for rules alone
 * @param weights what it learned
 */
record RuleVersion(
        String key,
        Kind kind,
        String rules,
        int learnedFrom,
        @Nullable Instant at,
        Map<String, Double> weights) {

    static final RuleVersion HEARD = new RuleVersion("heard", Kind.HEARD, "", 0, null, Map.of());

    enum Kind {
        /** By the rules of the day when it was said. */
        HEARD,
        RULES,
        LEARNED
    }

    static RuleVersion ofRules(String version) {
        return new RuleVersion(version, Kind.RULES, version, 0, null, Map.of());
    }
}
