package org.sweetline.abuse.history;

import java.util.List;

/**
 * Customers that something is asked of. One alone is asked for by equality: for an array of unknown length the database
 * plans each question anew, which takes longer than to answer it.
 */
public record CustomerKeys(List<Long> customers) {

    private static final String SOME = "any(cast(? as bigint[]))";
    private static final String SOME_ROWS = "unnest(cast(? as bigint[]))";
    private static final String ONE = "cast(? as bigint)";

    /** The question as it is asked of these. */
    public String in(String sql) {
        return isOne() ? sql.replace(SOME_ROWS, "(select " + ONE + ")").replace(SOME, ONE) : sql;
    }

    /** What takes the place of its question mark. */
    public Object value() {
        return isOne()
                ? customers.get(0)
                : customers.stream().map(String::valueOf).toList();
    }

    private boolean isOne() {
        return customers.size() == 1;
    }
}
