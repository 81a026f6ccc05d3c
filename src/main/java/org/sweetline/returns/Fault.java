package org.sweetline.returns;

import org.sweetline.returns.policy.terms.Blame;

/** Whose fault a reason is: it decides who pays the label, and only the customer's counts in scoring. */
public enum Fault {
    CUSTOMER,
    MERCHANT,
    CARRIER;

    /** The policy's own word for it. */
    public Blame blame() {
        return Blame.valueOf(name());
    }
}
