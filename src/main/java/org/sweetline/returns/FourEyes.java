package org.sweetline.returns;

import java.util.Collection;
import java.util.Set;

/**
 * What one person alone may not do.
 *
 * @param accusing codes of the denials that blame the customer
 */
record FourEyes(Set<String> accusing) {

    boolean accuses(String denial) {
        return accusing.contains(denial);
    }

    /** A denial that blames the customer, or going against an assessment of the highest band. */
    boolean needed(Rma rma, Collection<Decision> decisions) {
        boolean accuses = decisions.stream().anyMatch(decision -> accuses(decision.denial()));
        boolean authorizes = decisions.stream().anyMatch(decision -> decision.authorized() > 0);
        boolean high = rma.risk().band().filter(RiskBand.HIGH::equals).isPresent();
        return accuses || high && authorizes;
    }
}
