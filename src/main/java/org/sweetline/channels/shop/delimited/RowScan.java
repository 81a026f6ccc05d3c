package org.sweetline.channels.shop.delimited;

import java.util.Arrays;

/** Finds where the fields of one row begin and end, by the rules of RFC 4180; a mark within an unquoted field is itself. */
final class RowScan {
    private static final byte QUOTE = '"';
    private static final int MOST_FIELDS = 1_000;

    enum End {
        WHOLE,
        BROKEN,
        UNFINISHED
    }

    private final byte separator;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] doubled = new boolean[32];
    private int fields;
    private int at;
    private int lines;
    private String fault = "";

    RowScan(byte separator) {
        this.separator = separator;
    }

    /** @param last whether nothing follows behind {@code to} */
    End row(byte[] bytes, int from, int to, boolean last) {
        fields = 0;
        lines = 0;
        at = from;
        while (true) {
            End field = at < to && bytes[at] == QUOTE ? quoted(bytes, to, last) : plain(bytes, to, last);
            if (field != End.WHOLE) {
                return field;
            }
            if (at >= to || bytes[at] == '\n') {
                at = Math.min(to, at + 1);
                lines++;
                return End.WHOLE;
            }
            at++;
            if (fields == MOST_FIELDS) {
                return broken("the row has more than " + MOST_FIELDS + " fields");
            }
        }
    }

    int fields() {
        return fields;
    }

    int lines() {
        return lines;
    }

    int next() {
        return at;
    }

    String fault() {
        return fault;
    }

    boolean isBlank(byte[] bytes) {
        return fields == 1 && text(bytes, 0).isBlank();
    }

    String text(byte[] bytes, int field) {
        String text = FieldText.decode(bytes, starts[field], ends[field] - starts[field]);
        return doubled[field] ? text.replace("\"\"", "\"") : text;
    }

    private End plain(byte[] bytes, int to, boolean last) {
        int start = at;
        int here = at;
        while (here < to && bytes[here] != separator && bytes[here] != '\n') {
            here++;
        }
        at = here;
        if (here == to && !last) {
            return End.UNFINISHED;
        }
        int end = here > start && bytes[here - 1] == '\r' && (here == to || bytes[here] == '\n') ? here - 1 : here;
        add(start, end, false);
        return End.WHOLE;
    }

    private End quoted(byte[] bytes, int to, boolean last) {
        int start = ++at;
        boolean pairs = false;
        while (at < to && (bytes[at] != QUOTE || at + 1 < to && bytes[at + 1] == QUOTE)) {
            pairs |= bytes[at] == QUOTE;
            lines += bytes[at] == '\n' ? 1 : 0;
            at += bytes[at] == QUOTE ? 2 : 1;
        }
        if (at >= to || at + 1 >= to && !last) {
            return last ? broken("a quotation mark is never closed") : End.UNFINISHED;
        }
        add(start, at, pairs);
        at++;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\r')) {
            at++;
        }
        if (at == to) {
            return last ? End.WHOLE : End.UNFINISHED;
        }
        return bytes[at] == separator || bytes[at] == '\n'
                ? End.WHOLE
                : broken("something follows a closing quotation mark");
    }

    private End broken(String why) {
        fault = why;
        return End.BROKEN;
    }

    private void add(int start, int end, boolean pairs) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
            doubled = Arrays.copyOf(doubled, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        doubled[fields++] = pairs;
    }
}
