package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.shop.ShopConfig;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.channels.shop.line.LineState;

/** The lists that the desk follows, the most urgent first, and when each is due. */
@ApplicationScoped
class Followed {
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final List<Feed<?>> feeds;
    private final CopyLog log;
    private final Duration interval;
    private final Hours peak;

    @Inject
    Followed(Feeds feeds, CopyLog log, ShopConfig shop, CopyConfig hours) {
        this(feeds.all(), log, shop.interval(), hours.peak());
    }

    /** @param interval between two looks at the first list of a shop that is well */
    Followed(List<Feed<?>> feeds, CopyLog log, Duration interval, Hours peak) {
        this.feeds = feeds;
        this.log = log;
        this.interval = interval;
        this.peak = peak;
    }

    List<Feed<?>> feeds() {
        return feeds;
    }

    Optional<Feed<?>> named(String name) {
        return feeds.stream().filter(feed -> feed.name().equals(name)).findFirst();
    }

    /**
     * What is in doubt is asked by the news: only they tell whether the shop is there. Else the list that is due longest,
     * so that none is kept waiting by one that is due again at once.
     */
    Optional<Feed<?>> due(LineState state, Instant now) throws SQLException {
        Optional<Feed<?>> longest = Optional.empty();
        Instant earliest = now.plusNanos(1);
        for (Feed<?> feed : feeds) {
            if (feed.errand() == Errand.NEWS && (state.isInDoubt() || state.isDown())) {
                return Optional.of(feed);
            }
            Instant due = dueAt(feed, state);
            if (due.isBefore(earliest)) {
                longest = Optional.of(feed);
                earliest = due;
            }
        }
        return longest;
    }

    Duration untilNextIsDue(LineState state, Instant now) throws SQLException {
        Instant next = now.plus(interval);
        for (Feed<?> feed : feeds) {
            Instant due = dueAt(feed, state);
            next = due.isBefore(next) ? due : next;
        }
        Duration wait = Duration.between(now, next);
        return wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait;
    }

    /** In declared peak hours old changes wait: the shop has no strength to spare for them. */
    boolean isPeak(Instant now) {
        return peak.include(now);
    }

    private Instant dueAt(Feed<?> feed, LineState state) throws SQLException {
        return log.standing(feed.name()).dueAt(state.interval(interval).multipliedBy(feed.every()));
    }
}
