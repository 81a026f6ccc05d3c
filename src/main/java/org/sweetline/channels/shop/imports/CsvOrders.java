package org.sweetline.channels.shop.imports;

import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.channels.shop.TabularOrder;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.OrderSnapshot;

/**
 * Gathers the rows of each order. So many orders are held open at a time that neighbours may be mixed; a row that comes
 * after its order was given away is refused, since an order of that row alone would replace the whole one.
 */
final class CsvOrders implements OrderSource {
    static final int MOST_OPEN = 1_000;
    private static final int MOST_OPEN_ROWS = 50_000;

    private final OrderReader reader;
    private final CsvTable table;
    private final Supplier<TabularOrder> blank;
    private final Map<String, OpenOrder> open = new LinkedHashMap<>(2 * MOST_OPEN, 0.75f, true);
    private final SeenKeys given = new SeenKeys();
    private @Nullable OpenOrder current;
    private String fault = "";
    private Place reached;
    private long lastGiven = -1;
    private int openRows;
    private long lines;

    CsvOrders(OrderReader reader, CsvTable table, Supplier<TabularOrder> blank) {
        this.reader = reader;
        this.table = table;
        this.blank = blank;
        this.reached = table.rows().nextPlace();
        this.lines = Math.max(0, reached.lines() - 1);
    }

    @Override
    public boolean next() throws IOException {
        current = null;
        fault = "";
        while (!isFull()) {
            if (!table.rows().next()) {
                return !open.isEmpty() && give();
            }
            lines++;
            take(table.rows());
            if (!fault.isEmpty()) {
                return true;
            }
        }
        return give();
    }

    @Override
    public OrderSnapshot order() throws OrderRefused {
        if (current == null) {
            throw new OrderRefused(fault);
        }
        return reader.finish(current.order());
    }

    @Override
    public long line() {
        return current == null ? table.rows().place().lines() + 1 : current.line();
    }

    @Override
    public long lines() {
        return lines;
    }

    /** Moves on only to where no order has rows on both sides: from there on, each is read whole or not at all. */
    @Override
    public Place reached() {
        Place first = open.values().stream()
                .map(OpenOrder::first)
                .min(Comparator.comparingLong(Place::bytes))
                .orElseGet(table.rows()::nextPlace);
        if (table.isExact() && first.bytes() > lastGiven) {
            reached = first;
        }
        return reached;
    }

    @Override
    public String header() {
        return table.header().kept();
    }

    private boolean isFull() {
        return open.size() > MOST_OPEN || open.size() > 1 && openRows > MOST_OPEN_ROWS;
    }

    private void take(CsvRows row) {
        String key = row.key();
        if (!row.fault().isEmpty() || key.isEmpty()) {
            fault = row.fault().isEmpty() ? "the row does not say to which order it belongs" : row.fault();
            return;
        }
        OpenOrder order = open.get(key);
        if (order == null) {
            if (given.contains(key)) {
                fault = "the row stands more than " + MOST_OPEN + " orders behind the others of its order";
                return;
            }
            order = new OpenOrder(key, blank.get(), row.place());
            open.put(key, order);
        }
        order.add(row);
        openRows++;
    }

    /** The order that has waited longest for a further row is whole. */
    private boolean give() {
        Iterator<OpenOrder> eldest = open.values().iterator();
        OpenOrder order = eldest.next();
        eldest.remove();
        openRows -= order.rows();
        given.add(order.key());
        lastGiven = Math.max(lastGiven, order.last());
        current = order;
        return true;
    }
}
