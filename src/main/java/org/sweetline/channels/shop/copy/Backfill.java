package org.sweetline.channels.shop.copy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.channels.shop.ShopAway;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.channels.shop.SmallerPages;
import org.sweetline.channels.shop.line.Errand;

/** Reads what was missed, the newest first, a page at a time. */
final class Backfill {
    private static final Duration OLD = Duration.ofDays(2);

    private final ShopLine line;
    private final CopyLog log;
    private final Followed followed;
    private final Clock clock;

    Backfill(ShopLine line, CopyLog log, Followed followed, Clock clock) {
        this.line = line;
        this.log = log;
        this.followed = followed;
        this.clock = clock;
    }

    /** What a page brought, and what is left of the stretch. */
    private record Read<T>(ShopPage<T> page, Optional<Gap> left) {}

    /** False when there is nothing to read now. */
    boolean page(Instant now) throws ShopTrouble, SQLException, InterruptedException {
        Optional<Gap> gap = log.newestGap(now, followed.isPeak(now) ? now.minus(OLD) : Instant.EPOCH);
        if (gap.isEmpty()) {
            return false;
        }
        Optional<Feed<?>> feed = followed.named(gap.get().listing());
        if (feed.isEmpty()) {
            log.close(gap.get());
        } else {
            read(feed.get(), gap.get());
        }
        return true;
    }

    private <T> void read(Feed<T> feed, Gap gap) throws ShopTrouble, SQLException, InterruptedException {
        Read<T> read = ask(feed, gap);
        Feed.Kept kept = feed.keep(read.page());
        if (!kept.refusals().isEmpty()) {
            Standing standing = log.standing(feed.name());
            kept.tellAfter(standing.lastRefusal());
            log.write(feed.name(), standing.refused(kept.lastRefusal()));
        }
        if (read.left().isPresent()) {
            log.replace(read.left().get());
        } else {
            log.close(gap);
        }
    }

    private <T> Read<T> ask(Feed<T> feed, Gap gap) throws ShopTrouble, SQLException, InterruptedException {
        try {
            return line.ask(Errand.BACKFILL, shop -> {
                ShopPage<T> page = shop.list(feed.listing(), gap.query());
                return new Read<>(page, gap.after(page));
            });
        } catch (SmallerPages | ShopAway notAnswered) {
            throw notAnswered;
        } catch (ShopTrouble trouble) {
            log.replace(gap.failed(Rest.until(trouble, gap.failures(), clock.instant())));
            log.write(feed.name(), log.standing(feed.name()).failed(trouble.words(), Instant.EPOCH));
            throw trouble;
        }
    }
}
