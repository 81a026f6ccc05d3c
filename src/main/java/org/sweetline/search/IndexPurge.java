package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.lucene.store.AlreadyClosedException;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/**
 * Takes the words of erased people out of the index's files, where deleted documents stay until they are merged some day.
 * Beside the upkeep, for rewriting takes its time and new things must be found meanwhile.
 */
@ApplicationScoped
class IndexPurge implements BackgroundLoop {

    private static final Duration NET = Duration.ofSeconds(1);
    private static final String LATELY = """
            select 1 from customer_erasure where state = 'DONE' and done_at > now() - interval '7 days' limit 1
            """;

    private final LiveIndex live;
    private final Statements statements;
    private boolean begun;

    @Inject
    IndexPurge(LiveIndex live, Statements statements) {
        this.live = live;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "search purge";
    }

    /** A node that went down before it purged does so when it begins. */
    @Override
    public Duration turn() throws IOException, SQLException {
        boolean asked =
                live.takePurge() || !begun && !statements.list(LATELY, row -> 1).isEmpty();
        begun = true;
        if (asked) {
            purge();
        }
        return NET;
    }

    private void purge() throws IOException, SQLException {
        try {
            live.current().purge();
        } catch (AlreadyClosedException e) {
            // Replaced meanwhile by one that was built from the tables and has no such words.
            live.purgeSoon();
        }
    }
}
