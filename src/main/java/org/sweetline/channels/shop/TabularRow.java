package org.sweetline.channels.shop;

/** One row of a table of order lines. */
public interface TabularRow {
    boolean has(OrderColumn column);

    /** What stands in the column; "" where the row has nothing there. */
    String text(OrderColumn column);
}
