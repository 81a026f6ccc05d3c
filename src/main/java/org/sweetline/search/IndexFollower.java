package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.sweetline.events.FeedCursor;
import org.sweetline.events.FeedRow;
import org.sweetline.events.Follower;
import org.sweetline.people.erasure.CustomerErased;
import org.sweetline.work.BackgroundLoop;

/** Keeps this node's index up with the tables. The index itself knows how far it is. */
@ApplicationScoped
class IndexFollower implements Follower {

    private static final String ERASED = CustomerErased.class.getSimpleName();

    private final LiveIndex live;
    private final IndexFilling filling;

    @Inject
    IndexFollower(LiveIndex live, IndexFilling filling) {
        this.live = live;
        this.filling = filling;
    }

    @Override
    public String name() {
        return "search";
    }

    /** Well within the second after which a ticket is found; each look costs the index a refresh. */
    @Override
    public Duration gathering() {
        return Duration.ofMillis(150);
    }

    @Override
    public Duration givesWay() {
        return BackgroundLoop.SHORTLY;
    }

    @Override
    public void follow(List<FeedRow> rows) throws IOException, SQLException {
        TicketIndex index = live.current();
        try {
            filling.follow(index, rows);
            if (rows.stream().anyMatch(row -> row.event().equals(ERASED))) {
                live.purgeSoon();
            }
        } catch (IOException | AlreadyClosedException e) {
            live.reopen(index, e);
            throw e;
        }
    }

    @Override
    public FeedCursor cursor() {
        try {
            return live.current().position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the feed can't be read", e);
        }
    }
}
