package org.sweetline.orders.writing;

/** What is written to an order in the shop. */
public enum ShopWriteKind {
    COMMENT,
    /** Where the parcel should rather go; whoever packs reads it, the customer does not. */
    ADDRESS_NOTE
}
