package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.sweetline.work.BackgroundLoop;

/** Lets go of feed rows and finished reactions after a week, a bounded number at a time. */
@ApplicationScoped
class FeedHousekeeping implements BackgroundLoop {

    private static final int BATCH = 5_000;
    private static final String FEED = """
            delete from change_feed where id in
                (select id from change_feed where at < now() - interval '7 days' order by at limit %d)
            """.formatted(BATCH);
    private static final String OUTBOX = """
            delete from event_outbox where id in
                (select id from event_outbox where status = 'DONE' and created_at < now() - interval '7 days'
                 order by created_at limit %d)
            """.formatted(BATCH);

    private final DataSource dataSource;

    @Inject
    FeedHousekeeping(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "feed housekeeping";
    }

    @Override
    public Duration turn() throws SQLException {
        boolean more = delete(FEED) | delete(OUTBOX);
        return more ? Duration.ofSeconds(1) : Duration.ofHours(1);
    }

    private boolean delete(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(statement)) {
            return delete.executeUpdate() == BATCH;
        }
    }
}
