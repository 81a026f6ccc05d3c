package org.sweetline.orders.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * Something that the desk wrote to the shop.
 *
 * @param visible whether the customer sees it in their account
 * @param lastWords what went wrong last, for the team to read
 */
public record ShopWriteView(
        long id,
        @OneOf(ShopWriteKind.class) String kind,
        String text,
        boolean visible,
        String author,
        Instant createdAt,
        @OneOf(ShopWriteState.class) String state,
        int attempts,
        String lastWords,
        @Nullable Instant sentAt) {}
