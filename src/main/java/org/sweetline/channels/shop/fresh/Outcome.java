package org.sweetline.channels.shop.fresh;

/** How fresh a customer's orders are after the shop was asked. */
public enum Outcome {
    /** The copy has what the shop has. */
    FRESH,
    /** The shop has not answered in time; when it does, the copy has it. */
    TOO_SLOW,
    /** The shop is away and was not asked. */
    SHOP_DOWN,
    /** No shop is connected. */
    OFF
}
