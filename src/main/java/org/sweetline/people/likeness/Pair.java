package org.sweetline.people.likeness;

import java.util.stream.Stream;

/** Two customers, the smaller number first. */
record Pair(long one, long other) {

    static Pair of(long a, long b) {
        return new Pair(Math.min(a, b), Math.max(a, b));
    }

    Stream<Long> both() {
        return Stream.of(one, other);
    }
}
