package org.sweetline.channels.shop.copy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.sweetline.channels.shop.Mark;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.ShopQuery;
import org.sweetline.channels.shop.ShopTrouble;

/**
 * A stretch of a list's changes that is still to be read, newest first. Its ceiling sinks page by page: never an offset,
 * which would skip rows while others move.
 *
 * @param below set while one second fills more than a page
 * @param restsUntil a stretch that could not be read is left alone until then
 */
record Gap(
        long id, String listing, Instant floor, Instant ceiling, OptionalLong below, int failures, Instant restsUntil) {

    static Gap unread(String listing, Instant floor, Instant ceiling) {
        return new Gap(0, listing, floor, ceiling, OptionalLong.empty(), 0, Instant.EPOCH);
    }

    ShopQuery query() {
        return below.isPresent() ? ShopQuery.within(ceiling, below.getAsLong()) : ShopQuery.range(floor, ceiling);
    }

    /** What is left after this page; empty when the stretch is read. A shop that counts rows it does not send has none. */
    Optional<Gap> after(ShopPage<?> page) throws ShopTrouble {
        Optional<Mark> last = page.oldest();
        if (!page.more() || last.isEmpty()) {
            return below.isPresent() ? sunkTo(ceiling.minus(Duration.ofSeconds(1))) : Optional.empty();
        }
        Mark oldest = last.get();
        if (oldest.updatedAt().isAfter(ceiling) || (below.isPresent() && oldest.id() >= below.getAsLong())) {
            throw new ShopTrouble("The shop sends the same page again and again; its search filters have no effect");
        }
        if (below.isPresent() || oldest.updatedAt().equals(ceiling)) {
            return Optional.of(with(ceiling, OptionalLong.of(oldest.id())));
        }
        return sunkTo(oldest.updatedAt());
    }

    Gap failed(Instant until) {
        return new Gap(id, listing, floor, ceiling, below, failures + 1, until);
    }

    private Optional<Gap> sunkTo(Instant newCeiling) {
        return newCeiling.isBefore(floor) ? Optional.empty() : Optional.of(with(newCeiling, OptionalLong.empty()));
    }

    private Gap with(Instant newCeiling, OptionalLong newBelow) {
        return new Gap(id, listing, floor, newCeiling, newBelow, 0, Instant.EPOCH);
    }
}
