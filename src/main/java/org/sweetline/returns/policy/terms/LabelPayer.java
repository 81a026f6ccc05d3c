package org.sweetline.returns.policy.terms;

/** Who pays for the way back. */
public enum LabelPayer {
    CUSTOMER,
    SHOP
}
