package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list: its place among the changes, and what it says.
 *
 * @param item empty when the row cannot be kept
 * @param refusal why it cannot be kept, else ""
 */
public record ShopRow<T>(String id, Optional<Instant> updatedAt, Optional<T> item, String refusal) {
    public static <T> ShopRow<T> of(String id, Instant updatedAt, T item) {
        return new ShopRow<>(id, Optional.of(updatedAt), Optional.of(item), "");
    }

    public static <T> ShopRow<T> refused(String id, @Nullable Instant updatedAt, String refusal) {
        return new ShopRow<>(id, Optional.ofNullable(updatedAt), Optional.empty(), refusal);
    }

    Optional<Mark> mark() {
        return id.matches("\\d{1,18}") ? updatedAt.map(at -> new Mark(at, Long.parseLong(id))) : Optional.empty();
    }
}
