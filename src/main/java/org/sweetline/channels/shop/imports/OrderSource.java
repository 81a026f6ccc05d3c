package org.sweetline.channels.shop.imports;

import java.io.IOException;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.OrderSnapshot;

/** Gives orders one after the other, however they are written. */
interface OrderSource {
    /** Goes to the next order, or to what should have been one; false at the end. */
    boolean next() throws IOException;

    OrderSnapshot order() throws OrderRefused;

    /** The line to look at when the order is refused, counted from 1. */
    long line();

    /** Lines that speak of orders, from the beginning of the whole to here. */
    long lines();

    /** Once every order given so far is kept, an import may go on from here. */
    Place reached();

    /** What an import that goes on from the middle must know of the beginning. */
    String header();
}
