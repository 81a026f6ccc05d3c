package org.sweetline.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.Settings;
import org.sweetline.events.ChangeFeed;
import org.sweetline.events.FeedCursor;
import org.sweetline.problem.ProblemException;

/** The index that answers now. Opens it when first needed, replaces it when it was rebuilt or turns out broken. */
@ApplicationScoped
class LiveIndex {

    private static final Logger LOG = System.getLogger(LiveIndex.class.getName());

    private final IndexShelf shelf;
    private final ChangeFeed feed;
    private @Nullable TicketIndex current;
    private final AtomicBoolean purgeWanted = new AtomicBoolean();
    private volatile boolean behind;
    private boolean closed;

    @Inject
    LiveIndex(Settings settings, ChangeFeed feed) {
        this.shelf = new IndexShelf(settings.dataFolder().resolve("index"));
        this.feed = feed;
    }

    synchronized TicketIndex current() throws IOException, SQLException {
        if (closed) {
            throw new AlreadyClosedException("the product stops");
        }
        if (current == null) {
            current = open(false);
        }
        return current;
    }

    /** An empty index beside the current one; what it is filled with must be read from the tables after this call. */
    TicketIndex fresh() throws IOException, SQLException {
        TicketIndex fresh = shelf.fresh();
        fresh.reached(feed.end());
        return fresh;
    }

    synchronized void replaceWith(TicketIndex next) throws IOException {
        TicketIndex old = current;
        current = next;
        behind = false;
        if (old != null) {
            old.abandon();
        }
        shelf.keepOnly(next.folder());
    }

    /** Whether something is missing in it that only a rebuild can bring. */
    boolean needsRebuild() throws IOException, SQLException {
        return !current().complete() || behind;
    }

    /** The index has followed the erasure of somebody; the words of deleted documents are still in its files. */
    void purgeSoon() {
        purgeWanted.set(true);
    }

    boolean takePurge() {
        return purgeWanted.getAndSet(false);
    }

    SearchPage search(PageAsk ask) throws IOException, SQLException {
        TicketIndex index = current();
        try {
            return index.search(ask);
        } catch (AlreadyClosedException e) {
            // Replaced between the two lines above.
            return current().search(ask);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!(e instanceof UncheckedIOException) && index.isIntact()) {
                throw e;
            }
            reopen(index, e);
            throw new ProblemException(
                    SearchProblem.INDEX_NOT_READY,
                    "The search index was damaged and is being rebuilt. Nothing is lost; the inbox works meanwhile.",
                    e);
        }
    }

    /** Goes back to the last commit, or to an empty index when even that is damaged. */
    synchronized void reopen(TicketIndex broken, Exception why) throws IOException, SQLException {
        if (closed || current != broken) {
            return;
        }
        LOG.log(Level.WARNING, "index {0} is damaged and opened anew: {1}", broken.folder(), why.toString());
        current = null;
        broken.abandon();
        current = open(true);
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        try {
            if (current != null) {
                current.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the index was not closed cleanly; the next start goes on from its last commit", e);
        }
    }

    private TicketIndex open(boolean distrusted) throws IOException, SQLException {
        FeedCursor end = feed.end();
        TicketIndex index = shelf.open(distrusted);
        if (!index.complete()) {
            index.reached(end);
        }
        behind = !feed.reaches(index.position());
        return index;
    }
}
