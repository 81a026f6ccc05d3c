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
 * as far as the shop's clock does.
 *
 * @param shopAhead how far the shop's clock was ahead of ours when it answered
 */
record Watermark(@Nullable Instant mark, @Nullable Duration shopAhead) {
    private static final Duration DRIFT = Duration.ofMinutes(1);

    /** Further ahead no clock can be; such a change would hide all others until that day. */
    private static final Duration NO_CLOCK = Duration.ofDays(1);

    Watermark after(ShopPage<?> page, Instant now) {
        Optional<Instant> newest = page.marks().stream()
                .map(Mark::updatedAt)
                .filter(at -> at.isBefore(now.plus(NO_CLOCK)))
                .max(Comparator.naturalOrder());
        Duration ahead =
                page.shopTime().map(time -> Duration.between(now, time)).orElse(shopAhead);
        Instant next = newest.map(this::later).orElse(mark);
        return new Watermark(next == null ? null : next.minus(setBack(ahead)), ahead);
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
