package org.sweetline.returns.policy.terms;

/** What a rule says to a return. */
public enum PolicyAnswer {
    YES,
    /** A person decides. */
    ASK,
    NO;

    /** Of two answers the one that lets less through. */
    public PolicyAnswer stricter(PolicyAnswer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
