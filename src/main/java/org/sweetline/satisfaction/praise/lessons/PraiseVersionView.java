package org.sweetline.satisfaction.praise.lessons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A version of the rules that can be chosen.
 *
 * @param rules the version of the rules, "" where each remark was heard by those of its time
 * @param learnedFrom of how many judgements it learned; 0 for rules alone
 * @param at when it was learned
 * @param today the rules are those of today
 */
public record PraiseVersionView(
        String key,
        @OneOf(RuleVersion.Kind.class) String kind,
        String rules,
        int learnedFrom,
        @Nullable Instant at,
        boolean today) {

    static PraiseVersionView of(RuleVersion version) {
        return new PraiseVersionView(
                version.key(),
                Words.of(version.kind()),
                version.rules(),
                version.learnedFrom(),
                version.at(),
                version.rules().equals(Reading.VERSION));
    }
}
