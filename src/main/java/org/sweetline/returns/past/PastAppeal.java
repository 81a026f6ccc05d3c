package org.sweetline.returns.past;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Objection;
import org.sweetline.web.OneOf;

/** What the customer said against a denial, and what another person made of it; the items are as they were in the end. */
public record PastAppeal(
        @Schema(required = true) String text,
        @Schema(required = true) Instant at,

        @Schema(required = true) @OneOf(Objection.Outcome.class)
        String outcome,

        @Schema(required = true) Instant decidedAt,
        @Nullable String decidedByEmail,
        @Nullable String note) {}
