package org.sweetline.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.events.FeedRow;

/** What a run of feed rows touches, each thing once. */
final class ChangedThings {

    private final Set<Long> tickets = new TreeSet<>();
    private final Set<Long> customers = new TreeSet<>();
    private final Set<Long> orders = new TreeSet<>();
    private final Set<Long> returns = new TreeSet<>();

    ChangedThings(List<FeedRow> rows) {
        rows.forEach(row -> add(row.key()));
    }

    Set<Long> tickets() {
        return tickets;
    }

    Set<Long> customers() {
        return customers;
    }

    Set<Long> orders() {
        return orders;
    }

    Set<Long> returns() {
        return returns;
    }

    private void add(String key) {
        if (!key.matches("(T|C|O|RMA)-\\d{1,18}")) {
            return;
        }
        Set<Long> kind = switch (key.charAt(0)) {
            case 'T' -> tickets;
            case 'C' -> customers;
            case 'R' -> returns;
            default -> orders;
        };
        kind.add(Long.parseLong(key.substring(key.indexOf('-') + 1)));
    }
}
