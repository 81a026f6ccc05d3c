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
import org.sweetline.channels.shop.Listing;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.line.LineState;
import org.sweetline.orders.OrderSnapshot;

/** The store copy as a whole: how it stands, and a way in for single orders. */
@ApplicationScoped
public class StoreCopy {
    private final ShopLine line;
    private final CopyLog log;
    private final SweepLog sweeps;
    private final Feeds feeds;
    private final Clock clock;

    @Inject
    StoreCopy(ShopLine line, CopyLog log, SweepLog sweeps, Feeds feeds, Clock clock) {
        this.line = line;
        this.log = log;
        this.sweeps = sweeps;
        this.feeds = feeds;
        this.clock = clock;
    }

    public LineState line() throws SQLException {
        return line.state();
    }

    /** When the copy of the orders was whole; empty while it never was. */
    public Optional<Instant> asOf() throws SQLException {
        return Optional.ofNullable(log.standing(feeds.orders().name()).asOf());
    }

    /** How long ago the copy of the orders was whole. */
    public Optional<Long> secondsBehind() throws SQLException {
        return asOf().map(at -> seconds(at, clock.instant()));
    }

    public Listing<OrderSnapshot> orders() {
        return feeds.orders().listing();
    }

    public void keepOrders(ShopPage<OrderSnapshot> page) throws SQLException {
        feeds.orders().keep(page);
    }

    public boolean isUnread() throws SQLException {
        return log.isUnread(Optional.empty());
    }

    public String inWords() throws SQLException {
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

    public Map<String, Long> figures() throws SQLException {
        Instant now = clock.instant();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("failuresInARow", (long) line().failures());
        secondsBehind().ifPresent(seconds -> figures.put("secondsBehind", seconds));
        sweeps.last().ifPresent(walk -> {
            Instant ended = walk.endedAt();
            figures.put("sweepRows", walk.rows());
            figures.put("sweepMended", walk.mended());
            figures.put("secondsSinceSweep", seconds(ended == null ? walk.nextPageAt() : ended, now));
        });
        return figures;
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
