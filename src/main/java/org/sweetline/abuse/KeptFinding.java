package org.sweetline.abuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.CapGroup;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.Finding;
import org.sweetline.abuse.rules.Operator;
import org.sweetline.abuse.rules.Truth;

/** A finding as it is kept beside its assessment: whole, so that it reads the same when the rules have long changed. */
public record KeptFinding(
        String rule,
        String en,
        String ko,
        CapGroup group,
        Truth truth,
        int points,
        int floor,
        List<KeptComparison> compared) {

    /** @param why a key of why it is not known, "" when it is */
    public record KeptComparison(
            Fact fact,
            Operator operator,
            double threshold,
            @Nullable Double actual,
            String why) {}

    static KeptFinding of(Finding finding) {
        return new KeptFinding(
                finding.rule().id(),
                finding.rule().title(),
                finding.rule().titleKorean(),
                finding.rule().group(),
                finding.truth(),
                finding.points(),
                finding.floor(),
                finding.compared().stream()
                        .map(each -> new KeptComparison(
                                each.fact(), each.operator(), each.threshold(), each.actual(), each.why()))
                        .toList());
    }

    public int weight() {
        return Math.max(points, floor);
    }
}
