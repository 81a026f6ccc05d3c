package org.sweetline.channels.shop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sweetline.orders.OrderSnapshot;

/** One page of the shop's answer. {@code marks} has every row, also those that were refused. */
record OrdersPage(List<OrderSnapshot> orders, List<Mark> marks, boolean more, List<String> refused) {
    Optional<Mark> newest() {
        return marks.stream().max(Comparator.naturalOrder());
    }

    Optional<Mark> oldest() {
        return marks.stream().min(Comparator.naturalOrder());
    }
}
