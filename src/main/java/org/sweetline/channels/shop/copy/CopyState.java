package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.line.LineState;

/** How the store copy stands as a whole. */
@ApplicationScoped
class CopyState {
    private final ShopLine line;
    private final CopyLog log;
    private final SweepLog sweeps;
    private final Feeds feeds;
    private final Clock clock;

    @Inject
    CopyState(ShopLine line, CopyLog log, SweepLog sweeps, Feeds feeds, Clock clock) {
        this.line = line;
        this.log = log;
        this.sweeps = sweeps;
        this.feeds = feeds;
        this.clock = clock;
    }

    LineState line() throws SQLException {
        return line.state();
    }

    /** When the copy of the orders was whole; empty while it never was. */
    Optional<Instant> asOf() throws SQLException {
        return Optional.ofNullable(log.standing(feeds.orders().name()).asOf());
    }

    boolean isUnread() throws SQLException {
        return log.isUnread(Optional.empty());
    }

    String inWords() throws SQLException {
        StringBuilder words = new StringBuilder(
                asOf().map(at -> "Orders as of " + at + ".").orElse("The orders are not all here yet."));
        if (isUnread()) {
            words.append(" Older changes are still being read.");
        }
        for (Feed<?> feed : feeds.all()) {
            Standing standing = log.standing(feed.name());
            if (!standing.lastError().isEmpty()) {
                words.append(" The shop's ")
                        .append(feed.name())
                        .append(": ")
                        .append(standing.lastError())
                        .append('.');
            }
            if (!standing.lastRefusal().isEmpty()) {
                words.append(' ').append(standing.lastRefusal()).append('.');
            }
        }
        return words.toString();
    }

    Map<String, Long> figures() throws SQLException {
        Instant now = clock.instant();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("failuresInARow", (long) line().failures());
        asOf().ifPresent(at -> figures.put("secondsBehind", seconds(at, now)));
        sweeps.last().ifPresent(walk -> {
            Instant ended = walk.endedAt();
            figures.put("sweepRows", walk.rows());
            figures.put("sweepMended", walk.mended());
            figures.put("secondsSinceSweep", seconds(ended == null ? walk.nextPageAt() : ended, now));
        });
        return figures;
    }

    static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
