package org.sweetline.channels.shop.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Walks through rows of RFC 4180 text without ever holding more than one. A row that cannot be read is handed on as its
 * fault, and the next one begins on the next line: a quotation mark that nobody closed costs its line and no other.
 */
public final class DelimitedRows {
    static final int LONGEST_ROW = 1024 * 1024;
    private static final int FIRST_BUFFER = 128 * 1024;

    private final InputStream in;
    private final RowScan scan;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int filled;
    private int from;
    private int next;
    private boolean ended;
    private String fault = "";
    private Place place;
    private Place nextPlace;

    /** @param start where the first byte stands in the whole of the text, when its beginning is left out */
    public DelimitedRows(InputStream utf8, char separator, Place start) {
        this.in = utf8;
        this.scan = new RowScan((byte) separator);
        this.place = start;
        this.nextPlace = start;
    }

    /** How many bytes and lines stand before something. */
    public record Place(long bytes, long lines) {
        public static final Place START = new Place(0, 0);
    }

    /** Goes to the next row that is not blank; false at the end. */
    public boolean next() throws IOException {
        do {
            if (!step()) {
                return false;
            }
        } while (fault.isEmpty() && scan.isBlank(buffer));
        return true;
    }

    /** Why the row cannot be read, empty when it can. */
    public String fault() {
        return fault;
    }

    public int size() {
        return scan.fields();
    }

    /** A field by its place in the row, "" where the row has none. */
    public String text(int field) {
        return field < scan.fields() ? scan.text(buffer, field) : "";
    }

    /** What stands before the row. */
    public Place place() {
        return place;
    }

    /** What stands before the row after this one. */
    public Place nextPlace() {
        return nextPlace;
    }

    private boolean step() throws IOException {
        from = next;
        place = nextPlace;
        fault = "";
        RowScan.End end = scan.row(buffer, from, filled, ended);
        while (end == RowScan.End.UNFINISHED && filled - from <= LONGEST_ROW) {
            fill();
            end = scan.row(buffer, from, filled, ended);
        }
        if (from == filled && ended) {
            next = from;
            return false;
        }
        if (end == RowScan.End.BROKEN) {
            giveUp(scan.fault());
        } else if (end == RowScan.End.UNFINISHED || scan.next() - from > LONGEST_ROW) {
            giveUp("the row is longer than " + LONGEST_ROW + " bytes, or a quotation mark is never closed");
        } else {
            arrive(scan.next(), scan.lines());
        }
        return true;
    }

    private void arrive(int end, int lines) {
        next = end;
        nextPlace = new Place(place.bytes() + end - from, place.lines() + lines);
    }

    /** Steps over the line on which the row began. */
    private void giveUp(String why) throws IOException {
        fault = why;
        long dropped = 0;
        int end = endOfLine();
        while (end < 0 && !ended) {
            dropped += filled - from;
            filled = from;
            fill();
            end = endOfLine();
        }
        next = end < 0 ? filled : end + 1;
        nextPlace = new Place(place.bytes() + dropped + next - from, place.lines() + 1);
    }

    private int endOfLine() {
        for (int at = from; at < filled; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** Doubles what there is of the row, so that looking at it again each time stays cheap. */
    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            from = 0;
        }
        int wanted = filled * 2;
        while (filled <= wanted && !ended) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
    }
}
