package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A range of changes: from and to inclusive, in whole seconds. With {@code below}, only the second {@code to} and in it
 * only orders of a smaller id: the way through more changes in one second than a page holds.
 */
record OrdersQuery(Instant from, Instant to, OptionalLong below) {
    static OrdersQuery range(Instant from, Instant to) {
        return new OrdersQuery(from, to, OptionalLong.empty());
    }

    static OrdersQuery within(Instant second, long below) {
        return new OrdersQuery(second, second, OptionalLong.of(below));
    }
}
