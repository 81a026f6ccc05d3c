package org.sweetline.events;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.work.BackgroundLoop;

/** Leads one follower along the feed. */
class FollowerLoop implements BackgroundLoop {

    private static final int MOST_ROWS = 1_000;
    private static final Duration NET = Duration.ofSeconds(1);

    private final Follower follower;
    private final ChangeFeed feed;
    private @Nullable FeedCursor counted;

    FollowerLoop(Follower follower, ChangeFeed feed) {
        this.follower = follower;
        this.feed = feed;
    }

    @Override
    public String name() {
        return "follower " + follower.name();
    }

    @Override
    public Duration gathering() {
        return follower.gathering();
    }

    @Override
    public Duration givesWay() {
        return follower.givesWay();
    }

    @Override
    public Duration turn() throws Exception {
        FeedCursor from = from();
        List<FeedRow> rows = feed.after(from, MOST_ROWS);
        if (rows.isEmpty()) {
            return NET;
        }
        follower.follow(rows);
        counted = rows.get(rows.size() - 1).cursor();
        return rows.size() < MOST_ROWS ? NET : Duration.ZERO;
    }

    private FeedCursor from() throws Exception {
        FeedCursor stand = follower.cursor();
        if (!stand.equals(FeedCursor.NOW)) {
            return stand;
        }
        if (counted == null) {
            counted = feed.end();
        }
        return counted;
    }
}
