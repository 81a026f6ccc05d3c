package org.sweetline.returns.policy.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.terms.PolicyAnswer;

/**
 * What a policy says to a return. A NO refuses nothing by itself: a person does.
 *
 * @param version of the policy
 * @param answer the strictest of all findings
 * @param window of the thing whose time ends first
 * @param withinAutoLimits whether a return that is fine otherwise may be authorized without a person
 * @param photoWanted whether it is worth so much that a photo is asked for
 * @param keepItem whether it is worth so little that it need not be sent
 * @param keepItemUpTo how much that is, in the order's currency
 * @param exchangeAhead whether it may be exchanged for something that is sent before the goods are here
 */
public record PolicyVerdict(
        int version,
        PolicyAnswer answer,
        List<PolicyFinding> findings,
        @Nullable WindowSpan window,
        boolean withinAutoLimits,
        boolean photoWanted,
        boolean keepItem,
        BigDecimal keepItemUpTo,
        boolean exchangeAhead) {

    /** The first instant that is too late. */
    public @Nullable Instant windowEnd() {
        return window == null ? null : window.end();
    }

    /** What stands against it; empty for a YES. */
    public List<PolicyFinding> objections() {
        return findings.stream()
                .filter(finding -> finding.answer() != PolicyAnswer.YES)
                .toList();
    }
}
