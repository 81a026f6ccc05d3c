package org.sweetline.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code ?after=} for the page behind it, null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Cuts a list that was asked for one more than the limit. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
