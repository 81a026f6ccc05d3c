package org.sweetline.returns;

import java.util.Collection;
import java.util.Set;

/** What one person alone may not do. */
final class FourEyes {

    /** Denials that blame the customer. */
    private static final Set<String> ABUSE_LIKE =
            Set.of("worn-or-altered", "empty-or-short", "wrong-item-returned", "posted-limit-reached");

    private FourEyes() {}

    static boolean accuses(String denial) {
        return ABUSE_LIKE.contains(denial);
    }

    /** A denial that blames the customer, or going against an assessment of the highest band. */
    static boolean needed(Rma rma, Collection<Decision> decisions) {
        boolean accuses = decisions.stream().anyMatch(decision -> accuses(decision.denial()));
        boolean authorizes = decisions.stream().anyMatch(decision -> decision.authorized() > 0);
        boolean high = rma.risk().band().filter(RiskBand.HIGH::equals).isPresent();
        return accuses || high && authorizes;
    }
}
