package org.sweetline.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Ids from a sequence that the entities use too: a value of the sequence is the last of its block. */
final class IdBlocks {

    /** As many as the entities take at a time. */
    private static final int BLOCK = 20;

    private final String sequence;
    private final Deque<Long> left = new ArrayDeque<>();

    IdBlocks(String sequence) {
        this.sequence = sequence;
    }

    /** Ids that nobody else gets; the rest of a block is kept for the next who asks on this node. */
    synchronized List<Long> take(Connection connection, int count) throws SQLException {
        if (left.size() < count) {
            fetch(connection, (count - left.size() + BLOCK - 1) / BLOCK);
        }
        List<Long> ids = new ArrayList<>(count);
        while (ids.size() < count) {
            ids.add(left.remove());
        }
        return ids;
    }

    synchronized void giveBack(List<Long> unused) {
        left.addAll(unused);
    }

    private void fetch(Connection connection, int blocks) throws SQLException {
        String sql = "select nextval('" + sequence + "') from generate_series(1, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, blocks);
            try (ResultSet last = statement.executeQuery()) {
                while (last.next()) {
                    for (int back = BLOCK - 1; back >= 0; back--) {
                        left.add(last.getLong(1) - back);
                    }
                }
            }
        }
    }
}
