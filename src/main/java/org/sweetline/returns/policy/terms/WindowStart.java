package org.sweetline.returns.policy.terms;

/** What the days of the window are counted from. */
public enum WindowStart {
    DELIVERY,
    SHIPMENT,
    ORDER
}
