package org.sweetline.channels.shop.imports;

import org.sweetline.channels.shop.TabularOrder;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;

/** An order of which further rows may come. */
final class OpenOrder {
    private final String key;
    private final TabularOrder order;
    private final Place first;
    private long last;
    private long badLine;
    private int rows;

    OpenOrder(String key, TabularOrder order, Place first) {
        this.key = key;
        this.order = order;
        this.first = first;
    }

    void add(CsvRows row) {
        rows++;
        last = row.place().bytes();
        if (row.isTooWide()) {
            order.fault("a row has more fields than the first row has names");
        } else {
            order.add(row);
        }
        if (badLine == 0 && order.isFaulty()) {
            badLine = row.place().lines() + 1;
        }
    }

    String key() {
        return key;
    }

    TabularOrder order() {
        return order;
    }

    Place first() {
        return first;
    }

    /** Where its last row so far begins. */
    long last() {
        return last;
    }

    int rows() {
        return rows;
    }

    /** The row at fault, or else its first. */
    long line() {
        return badLine > 0 ? badLine : first.lines() + 1;
    }
}
