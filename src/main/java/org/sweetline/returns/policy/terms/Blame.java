package org.sweetline.returns.policy.terms;

/** Whose fault the reason of a return is. */
public enum Blame {
    CUSTOMER,
    MERCHANT,
    CARRIER;

    /** A faulty thing is never treated like one that did not please. */
    public boolean isCustomers() {
        return this == CUSTOMER;
    }
}
