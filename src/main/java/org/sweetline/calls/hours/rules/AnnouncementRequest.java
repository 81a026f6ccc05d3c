package org.sweetline.calls.hours.rules;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.WordingCheck;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Bilingual;

/** What callers are to hear; without bounds it holds until it is switched off. */
public record AnnouncementRequest(
        @Schema(required = true) @Nullable Bilingual text,
        @Schema(required = true) boolean active,
        @Nullable Instant from,
        @Nullable Instant until) {

    private static final int LONGEST = 600;

    AnnouncementRequest checked() {
        if (from != null && until != null && !until.isAfter(from)) {
            throw ProblemException.invalid("until", "must be later than from");
        }
        return new AnnouncementRequest(WordingCheck.required("text", text, LONGEST), active, from, until);
    }

    Bilingual words() {
        return text == null ? Bilingual.NONE : text;
    }
}
