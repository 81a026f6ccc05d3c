package org.sweetline.tickets.remembered;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line to remember.
 *
 * @param ticket where it was told, {@code T-1042}
 * @param entry the entry of that ticket, a message or a call
 * @param suggestion the key of the suggestion that it takes up
 */
public record RememberRequest(
        @Schema(required = true) @Nullable String text,
        @Nullable String ticket,
        @Nullable Long entry,
        @Nullable String suggestion) {}
