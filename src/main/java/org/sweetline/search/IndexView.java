package org.sweetline.search;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the search index of this node is; {@code done} of {@code total} belong to the last rebuild. */
public record IndexView(
        @Schema(enumeration = {"ready", "rebuilding"}) String state,
        int documents,
        long done,
        long total,
        @Nullable Instant startedAt,
        @Nullable String lastError) {}
