package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.Comparator;

/** A place in the shop's list of changes. */
public record Mark(Instant updatedAt, long id) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::updatedAt).thenComparingLong(Mark::id);

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
