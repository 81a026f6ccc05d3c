package org.sweetline.channels.shop.imports;

import java.io.IOException;
import java.io.InputStream;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.OrderSnapshot;

/** One order a line, as JSON. */
final class JsonLines implements OrderSource {
    static final int LONGEST_LINE = 4 * 1024 * 1024;

    private final OrderReader reader;
    private final BoundedLines lines;
    private long read;

    JsonLines(OrderReader reader, InputStream in, Place start) {
        this.reader = reader;
        this.lines = new BoundedLines(in, LONGEST_LINE, start);
        this.read = start.lines();
    }

    @Override
    public boolean next() throws IOException {
        while (lines.next()) {
            if (lines.length() > 0 || lines.tooLong()) {
                read++;
                return true;
            }
        }
        return false;
    }

    @Override
    public OrderSnapshot order() throws OrderRefused {
        if (lines.tooLong()) {
            throw new OrderRefused("the line is longer than " + LONGEST_LINE + " bytes");
        }
        return reader.read(lines.buffer(), lines.from(), lines.length());
    }

    @Override
    public long line() {
        return lines.number();
    }

    @Override
    public long lines() {
        return read;
    }

    @Override
    public Place reached() {
        return lines.reached();
    }

    @Override
    public String header() {
        return "";
    }
}
