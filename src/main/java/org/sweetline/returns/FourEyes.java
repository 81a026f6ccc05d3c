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

    /** A denial that blames the customer, or whatever is decided of a customer of the highest band. */
    boolean needed(Rma rma, Collection<Decision> decisions) {
        return decisions.stream().anyMatch(decision -> accuses(decision.denial())) || isHigh(rma);
    }

    static boolean isHigh(Rma rma) {
        return rma.risk().band().filter(RiskBand.HIGH::equals).isPresent();
    }
}
