package org.sweetline.channels.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A stretch of the shop's changes that is still to be read, newest first. Its ceiling sinks page by page: never an
 * offset, which would skip orders while others move. {@code below} is set while one second fills more than a page.
 */
record Gap(long id, Instant floor, Instant ceiling, OptionalLong below) {
    ShopQuery query() {
        return below.isPresent() ? ShopQuery.within(ceiling, below.getAsLong()) : ShopQuery.range(floor, ceiling);
    }

    /** What is left after this page; empty when the stretch is read. */
    Optional<Gap> after(ShopPage<?> page) throws ShopTrouble {
        if (!page.more()) {
            return below.isPresent() ? sunkTo(ceiling.minus(Duration.ofSeconds(1))) : Optional.empty();
        }
        Mark oldest = page.oldest().orElseThrow(() -> new ShopTrouble("The shop sends pages without orders"));
        if (oldest.updatedAt().isAfter(ceiling) || (below.isPresent() && oldest.id() >= below.getAsLong())) {
            throw new ShopTrouble("The shop sends the same page again and again; its search filters have no effect");
        }
        if (below.isPresent() || oldest.updatedAt().equals(ceiling)) {
            return Optional.of(new Gap(id, floor, ceiling, OptionalLong.of(oldest.id())));
        }
        return sunkTo(oldest.updatedAt());
    }

    private Optional<Gap> sunkTo(Instant newCeiling) {
        return newCeiling.isBefore(floor)
                ? Optional.empty()
                : Optional.of(new Gap(id, floor, newCeiling, OptionalLong.empty()));
    }
}
