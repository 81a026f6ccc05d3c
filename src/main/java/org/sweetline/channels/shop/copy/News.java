package org.sweetline.channels.shop.copy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.Mark;
import org.sweetline.channels.shop.ShopAway;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.ShopQuery;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.channels.shop.SmallerPages;
import org.sweetline.channels.shop.line.Errand;

/** Asks a list for what changed since it was asked last, newest first. */
final class News {
    /** Changes may be committed later than their time says, or show up late on a replica. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Duration OVERLAP_BELOW_A_FULL_PAGE = Duration.ofMinutes(1);

    private final ShopLine line;
    private final CopyLog log;
    private final Clock clock;

    News(ShopLine line, CopyLog log, Clock clock) {
        this.line = line;
        this.log = log;
        this.clock = clock;
    }

    <T> void of(Feed<T> feed) throws ShopTrouble, SQLException, InterruptedException {
        Standing standing = log.standing(feed.name());
        Instant known = standing.watermark().mark();
        Instant asked = clock.instant();
        ShopPage<T> page = ask(feed, standing, known == null ? Instant.EPOCH : known.minus(OVERLAP));
        Feed.Kept kept = feed.keep(page);
        kept.tellAfter(standing.lastRefusal());
        openGap(feed, page, known);
        Standing heard = standing.heard(asked, standing.watermark().after(page, clock.instant()), kept.lastRefusal());
        boolean whole = !log.isUnread(Optional.of(feed.name()));
        log.write(feed.name(), whole ? heard.whole(asked) : heard);
    }

    private <T> ShopPage<T> ask(Feed<T> feed, Standing standing, Instant from)
            throws ShopTrouble, SQLException, InterruptedException {
        try {
            return line.ask(
                    feed.errand(), shop -> sound(feed, shop.list(feed.listing(), ShopQuery.range(from, Instant.MAX))));
        } catch (SmallerPages | ShopAway notAnswered) {
            throw notAnswered;
        } catch (ShopTrouble trouble) {
            Instant rest = feed.errand() == Errand.NEWS
                    ? Instant.EPOCH
                    : Rest.until(trouble, standing.failures(), clock.instant());
            log.write(feed.name(), standing.failed(trouble.words(), rest));
            throw trouble;
        }
    }

    private static <T> ShopPage<T> sound(Feed<T> feed, ShopPage<T> page) throws ShopTrouble {
        if (page.isHollow()) {
            throw new ShopTrouble(
                    "The shop says there are " + page.counted() + " " + feed.name() + " but sends none of them");
        }
        return page;
    }

    /** A page that does not reach down to what is known leaves a stretch to read. */
    private void openGap(Feed<?> feed, ShopPage<?> page, @Nullable Instant known) throws SQLException {
        Optional<Instant> oldest = page.oldest().map(Mark::updatedAt);
        if (page.more() && oldest.isPresent() && (known == null || oldest.get().isAfter(known))) {
            Instant floor = known == null ? Instant.EPOCH : known.minus(OVERLAP_BELOW_A_FULL_PAGE);
            log.open(Gap.unread(feed.name(), floor, oldest.get()));
        }
    }
}
