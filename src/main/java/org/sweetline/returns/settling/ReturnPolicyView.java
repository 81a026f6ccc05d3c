package org.sweetline.returns.settling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.rules.PolicyFinding;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What the policy of the time says to a return.
 *
 * @param windowEnd the first instant that is too late for the thing whose time ends first
 */
public record ReturnPolicyView(
        int version,
        @OneOf(PolicyAnswer.class) String verdict,
        List<PolicyFindingView> findings,
        @Nullable Instant windowEnd,
        boolean withinAutoLimits,
        boolean photoWanted,
        boolean keepItem) {

    /** What one rule says of one line, and the sentence of the policy that says so. */
    public record PolicyFindingView(
            String rule,
            String line,
            @OneOf(PolicyAnswer.class) String verdict,
            String en,
            String ko,
            String clauseEn,
            String clauseKo) {

        static PolicyFindingView of(PolicyFinding finding) {
            return new PolicyFindingView(
                    finding.rule(),
                    finding.line(),
                    Words.of(finding.answer()),
                    finding.reason().en(),
                    finding.reason().ko(),
                    finding.clause().en(),
                    finding.clause().ko());
        }
    }

    static ReturnPolicyView of(PolicyVerdict verdict) {
        return new ReturnPolicyView(
                verdict.version(),
                Words.of(verdict.answer()),
                verdict.findings().stream().map(PolicyFindingView::of).toList(),
                verdict.windowEnd(),
                verdict.withinAutoLimits(),
                verdict.photoWanted(),
                verdict.keepItem());
    }
}
