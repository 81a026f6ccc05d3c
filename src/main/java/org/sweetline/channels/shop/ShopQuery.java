package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What is asked of one of the shop's lists. Always a first page: what is left is asked for by key, never by offset. */
public sealed interface ShopQuery {
    /**
     * A range of changes, the newest first: from and to inclusive, in whole seconds. With {@code below}, only the second
     * {@code to} and in it only rows of a smaller id: the way through more changes in one second than a page holds.
     */
    record Changes(Instant from, Instant to, OptionalLong below) implements ShopQuery {}

    /** What was created since a time, by id upwards. */
    record Walk(Instant createdSince, long afterId) implements ShopQuery {}

    /** What one of these mail addresses ordered last. */
    record NewestOf(List<String> emails, int atMost) implements ShopQuery {}

    /** What belongs to one order, by the shop's key of it. */
    record OfOrder(String orderId) implements ShopQuery {}

    static Changes range(Instant from, Instant to) {
        return new Changes(from, to, OptionalLong.empty());
    }

    static Changes within(Instant second, long below) {
        return new Changes(second, second, OptionalLong.of(below));
    }
}
