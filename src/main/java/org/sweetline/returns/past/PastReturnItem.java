package org.sweetline.returns.past;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Finding.Grade;
import org.sweetline.returns.Resolution;
import org.sweetline.web.OneOf;

/**
 * What was asked for of one line of the order, and what came of it.
 *
 * @param line the shop's key of the order's line
 * @param reason a code of the list of reasons, as denial, rejection, condition and disposition are of theirs
 * @param denial why less was authorized than asked for
 * @param rejection why less was accepted than had come
 */
public record PastReturnItem(
        @Schema(required = true) String line,
        @Schema(required = true) int quantity,
        @Schema(required = true) String reason,
        @Nullable String note,
        @Schema(required = true) @OneOf(Resolution.class) String wanted,
        @OneOf(Resolution.class) @Nullable String given,
        @Schema(required = true) int authorized,
        @Nullable String denial,
        @Schema(required = true) int received,
        @Schema(required = true) int accepted,
        @OneOf(Grade.class) @Nullable String grade,
        @Nullable String condition,
        @Nullable String disposition,
        @Nullable Boolean tagsOn,
        @Nullable String rejection) {

    boolean isKept() {
        return "keep-item".equals(given);
    }
}
