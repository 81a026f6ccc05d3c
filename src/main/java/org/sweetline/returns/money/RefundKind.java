package org.sweetline.returns.money;

/** What a line of a refund is for. */
public enum RefundKind {
    ITEM,
    SHIPPING,
    RESTOCKING_FEE,
    LABEL_FEE,
    /** What was only given for a basket that is not kept. */
    PROMOTION_CLAW_BACK,
    ADJUSTMENT
}
