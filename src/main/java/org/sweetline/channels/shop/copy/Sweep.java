package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.shop.Mark;
import org.sweetline.channels.shop.ShopAway;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.ShopQuery;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.channels.shop.SmallerPages;
import org.sweetline.channels.shop.line.Errand;

/**
 * Walks once a night through all that was created in the last weeks, by id, to mend what no time of change told: a
 * shipment may change while its order's time stays, and a shop may write a change without moving any time.
 */
@ApplicationScoped
class Sweep {
    private static final Duration REACH = Duration.ofDays(60);
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(2);

    private final ShopLine line;
    private final SweepLog log;
    private final List<Feed<?>> feeds;
    private final Hours night;
    private final Clock clock;

    @Inject
    Sweep(ShopLine line, SweepLog log, Feeds feeds, CopyConfig hours, Clock clock) {
        this(line, log, feeds.all(), hours.sweep(), clock);
    }

    Sweep(ShopLine line, SweepLog log, List<Feed<?>> feeds, Hours night, Clock clock) {
        this.line = line;
        this.log = log;
        this.feeds = feeds.stream().filter(Feed::swept).toList();
        this.night = night;
        this.clock = clock;
    }

    /** Reads one page; false when it is not the time for one. */
    boolean page(Instant now) throws ShopTrouble, SQLException, InterruptedException {
        if (!night.include(now)) {
            return false;
        }
        Optional<Walk> walk = walk(now);
        if (walk.isEmpty() || now.isBefore(walk.get().nextPageAt())) {
            return false;
        }
        read(walk.get(), now);
        return true;
    }

    /** The wait until the next page, when that comes before the other wait is over. */
    Duration untilNextPage(Instant now, Duration otherwise) throws SQLException {
        Optional<Walk> walk = night.include(now) ? log.last().filter(last -> !last.isOver()) : Optional.empty();
        Duration wait = walk.map(last -> Duration.between(now, last.nextPageAt()))
                .filter(until -> !until.isNegative())
                .orElse(otherwise);
        return wait.compareTo(otherwise) < 0 ? wait : otherwise;
    }

    /** The one that was broken off, else tonight's; empty when tonight's is over. */
    private Optional<Walk> walk(Instant now) throws SQLException {
        LocalDate tonight = night.dayOf(now);
        Optional<Walk> last = log.last();
        if (last.isPresent() && !last.get().isOver()) {
            return last;
        }
        if (feeds.isEmpty()
                || last.filter(walk -> !walk.night().isBefore(tonight)).isPresent()) {
            return Optional.empty();
        }
        Walk begun = Walk.begin(tonight, feeds.get(0).name(), now, now.minus(REACH));
        log.write(begun);
        return Optional.of(begun);
    }

    private void read(Walk walk, Instant now) throws ShopTrouble, SQLException, InterruptedException {
        int place = feeds.stream().map(Feed::name).toList().indexOf(walk.listing());
        if (place < 0) {
            log.write(walk.ended(now));
            return;
        }
        Walk further = read(feeds.get(place), walk).pausedUntil(now.plus(BETWEEN_PAGES));
        if (!further.listing().isEmpty()) {
            log.write(further);
        } else if (place + 1 < feeds.size()) {
            log.write(further.on(feeds.get(place + 1).name()));
        } else {
            log.write(further.ended(clock.instant()));
        }
    }

    /** How far the walk is after a page; without a listing when this one's end is reached. */
    private <T> Walk read(Feed<T> feed, Walk walk) throws ShopTrouble, SQLException, InterruptedException {
        try {
            ShopPage<T> page = line.ask(
                    Errand.SWEEP,
                    shop -> shop.list(feed.listing(), new ShopQuery.Walk(walk.createdSince(), walk.afterId())));
            long last = page.marks().stream().mapToLong(Mark::id).max().orElse(0);
            Walk read = walk.read(page.items().size(), feed.keep(page).tally(), last);
            return page.more() && last > walk.afterId() ? read : read.on("");
        } catch (SmallerPages | ShopAway notAnswered) {
            throw notAnswered;
        } catch (ShopTrouble trouble) {
            if (trouble.isRefusal()) {
                return walk.on("");
            }
            log.write(walk.pausedUntil(clock.instant().plus(AFTER_A_FAILURE)));
            throw trouble;
        }
    }
}
