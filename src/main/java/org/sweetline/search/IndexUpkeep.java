package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.store.AlreadyClosedException;
import org.sweetline.work.BackgroundLoop;

/** Makes fresh documents findable soon and durable a little later, and looks over the whole index now and then. */
@ApplicationScoped
class IndexUpkeep implements BackgroundLoop {

    private static final Duration BREATH = Duration.ofMillis(200);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK_OVER_EVERY = Duration.ofHours(1);

    private final LiveIndex live;
    private final Clock clock;
    private Instant committedAt = Instant.EPOCH;
    private Instant lookedOverAt = Instant.EPOCH;

    @Inject
    IndexUpkeep(LiveIndex live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search upkeep";
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws IOException, SQLException {
        TicketIndex index = live.current();
        try {
            lookOver(index);
            index.refresh();
            if (isDue(committedAt, COMMIT_EVERY)) {
                index.commit();
                committedAt = clock.instant();
            }
        } catch (IOException | AlreadyClosedException e) {
            live.reopen(index, e);
        }
        return BREATH;
    }

    private void lookOver(TicketIndex index) throws IOException {
        if (isDue(lookedOverAt, LOOK_OVER_EVERY)) {
            lookedOverAt = clock.instant();
            KoreanWords.warm();
            index.checkIntegrity();
        }
    }

    private boolean isDue(Instant last, Duration every) {
        return !clock.instant().isBefore(last.plus(every));
    }
}
