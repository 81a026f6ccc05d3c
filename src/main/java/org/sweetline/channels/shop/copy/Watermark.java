package org.sweetline.channels.shop.copy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.Mark;
import org.sweetline.channels.shop.ShopPage;

/**
 * Up to where a list's changes are known. Only the shop's times count: its clock may be hours before or behind ours. How
 * far, nobody needs to know; but a clock that is set back writes its next changes below the mark, so the mark goes back
 * as far as the shop's clock does. What the old clock wrote stays ahead of the new one for a while and may not lift the
 * mark again.
 *
 * @param shopAhead how far the shop's clock was ahead of ours when it answered
 * @param oldClock the newest change of a clock that was set back, until the shop's time has passed it
 */
record Watermark(
        @Nullable Instant mark,
        @Nullable Duration shopAhead,
        @Nullable Instant oldClock) {
    private static final Duration DRIFT = Duration.ofMinutes(1);

    /**
     * A mark so little ahead of our clock is held back to it. The clock that writes changes may be another than the one
     * that answers, and nothing tells when it is set right.
     */
    private static final Duration NEARLY_RIGHT = Duration.ofMinutes(5);

    /** Further ahead no clock can be; such a change would hide all others until that day. */
    private static final Duration NO_CLOCK = Duration.ofDays(1);

    Watermark after(ShopPage<?> page, Instant now) {
        Optional<Instant> newest = page.marks().stream()
                .map(Mark::updatedAt)
                .filter(at -> at.isBefore(now.plus(NO_CLOCK)))
                .max(Comparator.naturalOrder());
        Duration ahead =
                page.shopTime().map(time -> Duration.between(now, time)).orElse(shopAhead);
        Instant highest = newest.map(this::later).orElse(mark);
        Duration back = setBack(ahead);
        if (highest != null && !back.isZero()) {
            return new Watermark(heldBack(highest.minus(back), now), ahead, highest);
        }
        Instant shopNow = page.shopTime().orElse(Instant.MIN);
        if (highest == null || isPassed(highest) || isPassed(shopNow)) {
            return new Watermark(highest == null ? null : heldBack(highest, now), ahead, null);
        }
        Instant next = highest.isBefore(shopNow) ? highest : later(shopNow);
        return new Watermark(heldBack(next, now), ahead, oldClock);
    }

    private static Instant heldBack(Instant next, Instant now) {
        return next.isAfter(now) && next.isBefore(now.plus(NEARLY_RIGHT)) ? now : next;
    }

    private boolean isPassed(Instant at) {
        Instant old = oldClock;
        return old == null || at.isAfter(old);
    }

    private Duration setBack(@Nullable Duration ahead) {
        Duration before = shopAhead;
        if (before == null || ahead == null) {
            return Duration.ZERO;
        }
        Duration back = before.minus(ahead);
        return back.compareTo(DRIFT) > 0 ? back : Duration.ZERO;
    }

    private Instant later(Instant other) {
        Instant known = mark;
        return known != null && known.isAfter(other) ? known : other;
    }
}
