package org.sweetline.search.query;

import java.time.Instant;
import java.util.List;
import org.sweetline.web.Words;

/** One thing asked for. Field names never come from what was typed: each operator is a value of {@link Operator}. */
public sealed interface Clue {

    /** A word; {@code typing} when it is the last one and may still be unfinished. */
    record Word(String text, boolean typing) implements Clue {}

    record Phrase(String text) implements Clue {}

    record Prefix(String text) implements Clue {}

    record Address(String text, boolean typing) implements Clue {}

    /** A telephone number as typed, and its digits without trunk zeros. */
    record Phone(String digits, String text) implements Clue {}

    /** Digits alone: an order number, the end of a telephone number or just a number in a text. */
    record Numeral(String digits) implements Clue {}

    /** A number that we gave: T-1042 or C-7. */
    record OurNumber(String number) implements Clue {}

    record Filter(Operator operator, List<String> values) implements Clue {}

    /** With {@code ordersOnly} only of orders, by when they were placed. */
    record Before(Instant instant, boolean ordersOnly) implements Clue {}

    record After(Instant instant, boolean ordersOnly) implements Clue {}

    /** Whether it only narrows the hits and says nothing about which is better. */
    default boolean narrowsOnly() {
        boolean named = this instanceof Filter filter && filter.operator() != Operator.ORDER;
        return named || this instanceof Before || this instanceof After;
    }

    enum Operator {
        STATUS,
        FROM,
        ASSIGNEE,
        TAG,
        CHANNEL,
        ORDER,
        BEFORE,
        AFTER,
        SKU,
        TRACKING,
        STATE,
        STORE,
        CITY,
        COUPON,
        PLACED_BEFORE,
        PLACED_AFTER;

        static Operator of(String word) {
            return valueOf(Words.name(word));
        }
    }
}
