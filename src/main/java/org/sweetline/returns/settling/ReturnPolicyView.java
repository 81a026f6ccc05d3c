package org.sweetline.returns.settling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.rules.PolicyFinding;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.rules.WindowBasis;
import org.sweetline.returns.policy.rules.WindowSpan;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What the policy of the time says to a return.
 *
 * @param windowFrom when that happened which the days are counted from, for the thing whose time ends first
 * @param windowBasis what that was: whether somebody told when it arrived, or only when it was sent or ordered
 * @param windowStart when the days begin: later than {@code windowFrom} where the policy assumes a way
 * @param windowEnd the first instant that is too late for the thing whose time ends first
 * @param keepItemUpTo what is worth no more need not be sent back, in the order's currency
 */
public record ReturnPolicyView(
        int version,
        @OneOf(PolicyAnswer.class) String verdict,
        List<PolicyFindingView> findings,
        @Nullable Instant windowFrom,
        @OneOf(WindowBasis.class) @Nullable String windowBasis,
        @Nullable Instant windowStart,
        @Nullable Instant windowEnd,
        boolean withinAutoLimits,
        boolean photoWanted,
        boolean keepItem,
        BigDecimal keepItemUpTo) {

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
        WindowSpan window = verdict.window();
        return new ReturnPolicyView(
                verdict.version(),
                Words.of(verdict.answer()),
                verdict.findings().stream().map(PolicyFindingView::of).toList(),
                window == null ? null : window.told(),
                window == null ? null : Words.of(window.basis()),
                window == null ? null : window.start(),
                verdict.windowEnd(),
                verdict.withinAutoLimits(),
                verdict.photoWanted(),
                verdict.keepItem(),
                verdict.keepItemUpTo());
    }
}
