package org.sweetline.channels.shop;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.Tally;

/** Writes batches so that one row the database cannot take does not cost the others. */
public record BatchKeeping<T>(Book<T> book, Consumer<Tally> counted) {
    private static final int TRIES = 4;

    /** Where the rows go: one call, one transaction. */
    @FunctionalInterface
    public interface Book<T> {
        Tally record(List<T> batch) throws SQLException;
    }

    /** A refused batch is halved until the row at fault stands alone; its place in the list is handed on. */
    public void keep(List<T> rows, IntConsumer refused) throws SQLException {
        if (!rows.isEmpty()) {
            keep(rows, 0, refused);
        }
    }

    private void keep(List<T> rows, int offset, IntConsumer refused) throws SQLException {
        if (isKept(rows)) {
            return;
        }
        if (rows.size() == 1) {
            refused.accept(offset);
            return;
        }
        int half = rows.size() / 2;
        keep(rows.subList(0, half), offset, refused);
        keep(rows.subList(half, rows.size()), offset + half, refused);
    }

    /** False when the database will never take one of the rows; another writer in our way is waited out. */
    private boolean isKept(List<T> rows) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                counted.accept(book.record(List.copyOf(rows)));
                return true;
            } catch (SQLException | RuntimeException fault) {
                String state = sqlState(fault);
                if (isCollision(state) && tries < TRIES) {
                    continue;
                }
                if (!liesInARow(state)) {
                    throw fault;
                }
                return false;
            }
        }
    }

    /** Deadlock, serialization failure, or the same new row written by somebody else at this moment. */
    private static boolean isCollision(String state) {
        return state.startsWith("40") || state.equals("23505");
    }

    /** Classes of SQLSTATE: data exception, integrity constraint, program limit exceeded. */
    private static boolean liesInARow(String state) {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    private static String sqlState(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException inDatabase && inDatabase.getSQLState() != null) {
                return inDatabase.getSQLState();
            }
        }
        return "";
    }
}
