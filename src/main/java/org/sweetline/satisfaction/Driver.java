package org.sweetline.satisfaction;

/** What spoilt it, in the customer's eyes. */
public enum Driver {
    WAIT_TIME,
    AGENT,
    SHIPPING,
    PRODUCT,
    POLICY,
    WEBSITE,
    OTHER
}
