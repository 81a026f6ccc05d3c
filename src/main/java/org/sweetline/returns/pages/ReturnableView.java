package org.sweetline.returns.pages;

import java.math.BigDecimal;
import java.util.List;
import org.sweetline.returns.policy.rules.PolicyFinding;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What of an order can still be returned, and what the policy of today says to it. */
public record ReturnableView(
        String order, String currency, List<ReturnableLineView> lines, ReturnablePolicyView policy) {

    /** The version that says so. */
    public record ReturnablePolicyView(int version) {}

    /**
     * @param returnable what was sent, and neither refunded nor asked for by an open return
     * @param verdict of one of them, sent back for a reason of the customer's
     * @param findings what speaks against it
     */
    public record ReturnableLineView(
            String line,
            String sku,
            String name,
            String options,
            BigDecimal bought,
            BigDecimal shipped,
            int returnable,
            BigDecimal unitPaid,
            @OneOf(PolicyAnswer.class) String verdict,
            List<ReturnableFindingView> findings) {}

    /** What one rule says against a line, in words for the customer. */
    public record ReturnableFindingView(
            String rule, @OneOf(PolicyAnswer.class) String verdict, String en, String ko) {

        static ReturnableFindingView of(PolicyFinding finding) {
            return new ReturnableFindingView(
                    finding.rule(),
                    Words.of(finding.answer()),
                    finding.reason().en(),
                    finding.reason().ko());
        }
    }
}
