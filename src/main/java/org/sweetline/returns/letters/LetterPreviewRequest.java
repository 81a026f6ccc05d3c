package org.sweetline.returns.letters;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Resolution;
import org.sweetline.web.OneOf;

/**
 * What a letter would say. For {@code decided} it takes what a decision takes, for {@code question} what a question takes;
 * every other letter speaks of the return as it stands.
 */
public record LetterPreviewRequest(
        @OneOf(LetterKind.class) @Schema(required = true) @Nullable
        String kind,

        @Nullable List<PreviewedItem> items,
        @Nullable String noteToCustomer,
        @Nullable String question,
        @Nullable Boolean photo) {

    /** A line and what would be decided about it. */
    public record PreviewedItem(
            @Schema(required = true) @Nullable String line,
            @Schema(required = true) @Nullable Integer authorized,
            @OneOf(Resolution.class) @Nullable String resolution,
            @Nullable String denial) {}
}
