package org.sweetline.search;

import java.time.Instant;
import java.util.List;

/** One ticket, customer, order or return with everything it is found by. Absent text is empty, no assignee is 0. */
record Searchable(
        HitType type,
        long id,
        String number,
        String title,
        Instant at,
        String status,
        String channel,
        long assignee,
        String customerNumber,
        String customerName,
        List<String> tags,
        List<String> orders,
        List<String> ordersNearby,
        List<String> addresses,
        List<String> phones,
        List<String> codes,
        List<String> senders,
        List<String> texts,
        List<String> quoted,
        OrderFacts order) {

    Key key() {
        return new Key(type, id);
    }

    record Key(HitType type, long id) {

        /** The one term by which the index knows this document. */
        String term() {
            return type.word() + ":" + id;
        }

        /** A number of its own, to break ties the same way every time. */
        long order() {
            return id * HitType.values().length + type.ordinal();
        }
    }
}
