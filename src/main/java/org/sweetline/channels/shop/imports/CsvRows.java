package org.sweetline.channels.shop.imports;

import java.io.IOException;
import org.sweetline.channels.shop.OrderColumn;
import org.sweetline.channels.shop.TabularRow;
import org.sweetline.channels.shop.delimited.DelimitedRows;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;

/** The rows behind the header, by what their columns say. */
final class CsvRows implements TabularRow {
    private final DelimitedRows rows;
    private final CsvHeader header;

    CsvRows(DelimitedRows rows, CsvHeader header) {
        this.rows = rows;
        this.header = header;
    }

    boolean next() throws IOException {
        return rows.next();
    }

    /** Why the row's fields cannot be told apart, empty when they can. */
    String fault() {
        return rows.fault();
    }

    /** What the rows of one order have in common; empty when the row does not say to which it belongs. */
    String key() {
        String number = text(OrderColumn.NUMBER).strip();
        String order = number.isEmpty() ? text(OrderColumn.ID).strip() : number;
        if (order.isEmpty() || !has(OrderColumn.STORE) && !has(OrderColumn.SHOP)) {
            return order;
        }
        return text(OrderColumn.SHOP).strip() + "\n" + text(OrderColumn.STORE).strip() + "\n" + order;
    }

    boolean isTooWide() {
        return rows.size() > header.size();
    }

    Place place() {
        return rows.place();
    }

    Place nextPlace() {
        return rows.nextPlace();
    }

    @Override
    public boolean has(OrderColumn column) {
        return header.place(column) >= 0;
    }

    @Override
    public String text(OrderColumn column) {
        int place = header.place(column);
        return place < 0 ? "" : rows.text(place);
    }
}
