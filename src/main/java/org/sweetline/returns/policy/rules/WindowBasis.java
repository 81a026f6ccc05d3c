package org.sweetline.returns.policy.rules;

/** What the days of a window are counted from, as far as anybody told. */
public enum WindowBasis {
    /** The shop or the carrier told when it arrived. */
    DELIVERED,
    /** It was sent then; where the policy counts from the delivery, its way is taken to be as long as the policy says. */
    SENT,
    /** Nobody told when it was sent either. */
    ORDERED
}
