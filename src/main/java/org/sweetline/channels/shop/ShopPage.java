package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One page of the shop's answer.
 *
 * @param marks has every row, also those that were refused
 * @param more whether there are rows beyond this page
 * @param counted how many rows the shop claims to have found, -1 when it does not say
 * @param shopTime the shop's own time when it answered
 */
public record ShopPage<T>(
        List<T> items, List<Mark> marks, boolean more, List<String> refused, long counted, Optional<Instant> shopTime) {

    public Optional<Mark> newest() {
        return marks.stream().max(Comparator.naturalOrder());
    }

    public Optional<Mark> oldest() {
        return marks.stream().min(Comparator.naturalOrder());
    }

    /** True when the shop counts rows but sends none. */
    public boolean isHollow() {
        return marks.isEmpty() && refused.isEmpty() && counted > 0;
    }
}
