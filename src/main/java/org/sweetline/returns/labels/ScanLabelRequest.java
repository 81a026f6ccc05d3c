package org.sweetline.returns.labels;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** What a carrier's scanner saw; {@code at} unless told is now. */
public record ScanLabelRequest(
        @OneOf(LabelBook.Scan.class) @Schema(required = true) @Nullable
        String scan,

        @Nullable Instant at,
        @Nullable String zip) {}
