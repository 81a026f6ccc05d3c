package org.sweetline.abuse.rules;

/** What a fact counts in, and so how a person reads and enters it. */
public enum Unit {
    COUNT,
    /** From 0 to 1, shown as a percentage. */
    SHARE,
    /** Standard deviations from what is expected. */
    DEVIATIONS,
    /** In the currency of the shop. */
    MONEY,
    DAYS,
    /** 1 for yes, 0 for no. */
    FLAG
}
