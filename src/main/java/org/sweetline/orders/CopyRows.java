package org.sweetline.orders;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way through PostgreSQL's COPY, the fastest way in; part of the transaction like any insert. */
final class CopyRows {

    private static final int CHUNK = 256 * 1024;

    private final StringBuilder text = new StringBuilder(CHUNK);
    private final CopyIn copy;
    private boolean rowBegun;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    interface Rows {
        void writeTo(CopyRows copy) throws SQLException;
    }

    /** Copies into the table and columns, such as {@code shop_order_line (order_id, position)}. */
    static void into(Connection connection, String table, Rows rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        try {
            CopyRows target = new CopyRows(copy);
            rows.writeTo(target);
            target.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    CopyRows add(String value) {
        column();
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        return this;
    }

    CopyRows add(long value) {
        column();
        text.append(value);
        return this;
    }

    CopyRows add(@Nullable Long value) {
        column();
        text.append(value == null ? "\\N" : value.toString());
        return this;
    }

    CopyRows add(BigDecimal value) {
        column();
        text.append(value.toPlainString());
        return this;
    }

    CopyRows add(@Nullable Instant value) {
        column();
        text.append(value == null ? "\\N" : value.toString());
        return this;
    }

    CopyRows add(boolean value) {
        column();
        text.append(value ? 't' : 'f');
        return this;
    }

    CopyRows addAll(Collection<? extends @Nullable Object> values) {
        for (@Nullable Object value : values) {
            if (value instanceof String words) {
                add(words);
            } else if (value instanceof BigDecimal amount) {
                add(amount);
            } else if (value instanceof Instant at) {
                add(at);
            } else if (value instanceof Boolean yes) {
                add(yes.booleanValue());
            } else {
                add((Long) value);
            }
        }
        return this;
    }

    void endRow() throws SQLException {
        text.append('\n');
        rowBegun = false;
        if (text.length() >= CHUNK) {
            flush();
        }
    }

    private void column() {
        if (rowBegun) {
            text.append('\t');
        }
        rowBegun = true;
    }

    private void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
