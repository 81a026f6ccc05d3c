package org.sweetline.returns.reports.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.events.FeedCursor;
import org.sweetline.events.FeedRow;
import org.sweetline.events.Follower;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/** Hears which days' rates are stale. All nodes share one place in the feed: that one of them heard it is enough. */
@ApplicationScoped
class RateFollower implements Follower {

    private static final String HEARD = "select xid, row_id from return_rate_heard";
    private static final String ORDER = "O-";
    private static final String RETURN = "RMA-";

    private final Statements statements;
    private final RateDayStep step;

    @Inject
    RateFollower(Statements statements, RateDayStep step) {
        this.statements = statements;
        this.step = step;
    }

    @Override
    public String name() {
        return "return rates";
    }

    @Override
    public Duration gathering() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration givesWay() {
        return BackgroundLoop.AT_LEISURE;
    }

    @Override
    public void follow(List<FeedRow> rows) throws SQLException {
        step.mark(ids(rows, ORDER), ids(rows, RETURN), rows.get(rows.size() - 1).cursor());
    }

    @Override
    public FeedCursor cursor() {
        try {
            return statements
                    .first(HEARD, row -> new FeedCursor(row.getLong(1), row.getLong(2)))
                    .orElse(FeedCursor.START);
        } catch (SQLException e) {
            throw new IllegalStateException("It can't be read up to where changes have been heard of.", e);
        }
    }

    private static List<String> ids(List<FeedRow> rows, String prefix) {
        return rows.stream()
                .map(FeedRow::key)
                .filter(key -> key.matches(prefix + "[0-9]{1,18}"))
                .map(key -> key.substring(prefix.length()))
                .distinct()
                .toList();
    }
}
