package org.sweetline.returns;

import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.PolicyAnswer;

/** What may go on without a person: never a denial, and nothing that policy or assessment has a question about. */
enum AutomaticRule {
    AUTHORIZE,
    /** It is worth so much that a picture is wanted first. */
    ASK_PHOTO,
    REVIEW;

    static AutomaticRule of(PolicyVerdict verdict, RiskBand band, boolean hasPhoto) {
        boolean mayGoOn = switch (band) {
            case CLEAR, INSUFFICIENT_HISTORY, WATCH -> verdict.answer() == PolicyAnswer.YES;
            case REVIEW, HIGH -> false;
        };
        if (!mayGoOn) {
            return REVIEW;
        }
        if (verdict.photoWanted() && !hasPhoto) {
            return ASK_PHOTO;
        }
        return verdict.withinAutoLimits() ? AUTHORIZE : REVIEW;
    }

    /** Whether goods may stay with the customer, as they wish: only what is worth little, and nobody has a question about. */
    static Resolution given(Resolution wanted, PolicyVerdict verdict, RiskBand band) {
        boolean mayKeep = verdict.keepItem() && band != RiskBand.WATCH;
        return wanted == Resolution.KEEP_ITEM && !mayKeep ? Resolution.REFUND : wanted;
    }
}
