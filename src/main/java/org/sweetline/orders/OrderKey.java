package org.sweetline.orders;

/** What tells orders apart: the shop and the shop's own key. */
record OrderKey(String shop, String externalId) {

    static OrderKey of(OrderSnapshot order) {
        return new OrderKey(order.shop(), order.externalId());
    }
}
