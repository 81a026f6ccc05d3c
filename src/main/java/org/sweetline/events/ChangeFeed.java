package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sweetline.time.RowTime;

/**
 * Reads the feed of events.
 *
 * <p>Ids commit out of order, so only rows of transactions below the oldest running one are read, by (transaction, id).
 */
@ApplicationScoped
public class ChangeFeed {

    /** Where the planner can't see from where, nor how many a parameter allows, one plan does for all. */
    private static final String ROWS = """
            select xid::text::bigint, id, event, key, payload, at
            from change_feed
            where (xid, id) > ((select cast(cast(? as text) as xid8)), (select cast(? as bigint)))
                and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by xid, id limit
            """;

    private static final String END = "select greatest(pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1, 0)";
    private static final String SINCE = "select min(xid::text::bigint) - 1 from change_feed where at >= ?";
    private static final String OLDEST = "select xid::text::bigint, id from change_feed order by xid, id limit 1";

    private final DataSource dataSource;

    @Inject
    ChangeFeed(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The next rows that are sure not to be overtaken. */
    public List<FeedRow> after(FeedCursor cursor, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS + limit)) {
            statement.setString(1, Long.toString(cursor.xid()));
            statement.setLong(2, cursor.id());
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    /** Behind everything that is committed and can't be overtaken; what comes later comes after it. */
    public FeedCursor end() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(END);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return new FeedCursor(rows.getLong(1), Long.MAX_VALUE);
        }
    }

    /** Before the first of what was raised at that moment or later; the end when nothing was. */
    public FeedCursor since(Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                long xid = rows.getLong(1);
                return rows.wasNull() ? end() : new FeedCursor(xid, Long.MAX_VALUE);
            }
        }
    }

    /** Whether all that came after the cursor is still kept. */
    public boolean reaches(FeedCursor cursor) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OLDEST);
                ResultSet rows = statement.executeQuery()) {
            return !rows.next() || rows.getLong(1) <= cursor.xid();
        }
    }

    private static List<FeedRow> read(ResultSet rows) throws SQLException {
        List<FeedRow> read = new ArrayList<>();
        while (rows.next()) {
            read.add(new FeedRow(
                    rows.getLong(1),
                    rows.getLong(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    RowTime.instant(rows, 6)));
        }
        return read;
    }
}
