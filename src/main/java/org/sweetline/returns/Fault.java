package org.sweetline.returns;

/** Whose fault a reason is: it decides who pays the label, and only the customer's counts in scoring. */
public enum Fault {
    CUSTOMER,
    MERCHANT,
    CARRIER
}
