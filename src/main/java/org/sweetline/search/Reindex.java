package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.sweetline.events.ChangeFeed;
import org.sweetline.events.FeedRow;
import org.sweetline.work.BackgroundLoop;

/**
 * Builds the index from the tables: beside the old one, which answers until the new one is whole, or, when there is no
 * old one, in the place where it is searched, newest things first.
 */
@ApplicationScoped
class Reindex implements BackgroundLoop {

    static final String NAME = "search rebuild";

    private static final Logger LOG = System.getLogger(Reindex.class.getName());
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int FEED_ROWS = 1_000;

    private final LiveIndex live;
    private final IndexFilling filling;
    private final ChangeFeed feed;
    private final RebuildProgress progress;
    private volatile boolean stopping;

    @Inject
    Reindex(LiveIndex live, IndexFilling filling, ChangeFeed feed, RebuildProgress progress) {
        this.live = live;
        this.filling = filling;
        this.feed = feed;
        this.progress = progress;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void stopping() {
        stopping = true;
    }

    @Override
    public Duration turn() throws IOException, SQLException {
        if (progress.isAsked() || live.needsRebuild()) {
            rebuild();
        }
        return REST;
    }

    private void rebuild() throws IOException, SQLException {
        progress.begin(filling.count());
        TicketIndex serving = live.current();
        TicketIndex target = serving.complete() ? live.fresh() : serving;
        try {
            fill(target);
            finish(target, serving);
        } catch (IOException | SQLException | RuntimeException e) {
            progress.fail(e);
            if (target != serving) {
                target.abandon();
            } else if (!(e instanceof SQLException)) {
                live.reopen(serving, e);
            }
            throw e;
        }
    }

    private void fill(TicketIndex target) throws IOException, SQLException {
        for (HitType type : HitType.values()) {
            List<Long> ids = filling.idsBelow(type, Long.MAX_VALUE);
            while (!ids.isEmpty()) {
                if (stopping) {
                    throw new AlreadyClosedException("the product stops");
                }
                filling.put(target, type, ids);
                progress.did(ids.size());
                ids = filling.idsBelow(type, ids.get(ids.size() - 1));
            }
        }
    }

    private void finish(TicketIndex target, TicketIndex serving) throws IOException, SQLException {
        if (target != serving) {
            catchUp(target);
        }
        target.completed();
        target.commit();
        target.refresh();
        if (target != serving) {
            live.replaceWith(target);
        }
        progress.end();
        LOG.log(Level.INFO, "the index was rebuilt: {0} documents", target.documents());
    }

    /** What happened while the tables were read; the rest is the follower's as soon as the new index serves. */
    private void catchUp(TicketIndex target) throws IOException, SQLException {
        List<FeedRow> rows = feed.after(target.position(), FEED_ROWS);
        while (!rows.isEmpty()) {
            filling.follow(target, rows);
            rows = feed.after(target.position(), FEED_ROWS);
        }
    }
}
