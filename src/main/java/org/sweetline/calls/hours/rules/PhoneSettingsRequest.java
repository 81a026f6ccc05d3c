package org.sweetline.calls.hours.rules;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.AnonymousCallers;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.PhoneSettings;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** All settings at once. */
public record PhoneSettingsRequest(
        @Schema(required = true) int ringSeconds,
        @Schema(required = true) int wrapUpSeconds,
        @Schema(required = true) int preferredAgentSeconds,
        @Schema(required = true) int mostWaiting,
        @Schema(required = true) int offerCallbackAfterSeconds,
        @Schema(required = true) int offerCallbackFromPosition,
        @Schema(required = true) int shortAbandonSeconds,
        @Schema(required = true) int serviceLevelSeconds,
        @Schema(required = true) int serviceLevelPercent,
        @Schema(required = true) int firstContactDays,
        @Schema(required = true) boolean recordCalls,
        @Schema(required = true) boolean askForRating,

        @Schema(required = true) @OneOf(AnonymousCallers.class) @Nullable
        String anonymousCallers,

        @Schema(required = true) @Nullable List<String> overflow,
        @Schema(required = true) long team) {

    private static final int HOUR = 3600;
    /** The network hangs up a ring after ten minutes, and holds 1,000 callers in one line unless it is asked for more. */
    private static final int LONGEST_RING = 120;

    private static final int MOST_WAITING = 1000;

    PhoneSettings checked() {
        return new PhoneSettings(
                within("ringSeconds", ringSeconds, 5, LONGEST_RING),
                within("wrapUpSeconds", wrapUpSeconds, 0, HOUR),
                within("preferredAgentSeconds", preferredAgentSeconds, 0, HOUR),
                within("mostWaiting", mostWaiting, 1, MOST_WAITING),
                within("offerCallbackAfterSeconds", offerCallbackAfterSeconds, 0, HOUR),
                within("offerCallbackFromPosition", offerCallbackFromPosition, 1, MOST_WAITING),
                within("shortAbandonSeconds", shortAbandonSeconds, 0, 60),
                within("serviceLevelSeconds", serviceLevelSeconds, 1, HOUR),
                within("serviceLevelPercent", serviceLevelPercent, 1, 100),
                within("firstContactDays", firstContactDays, 1, 60),
                recordCalls,
                askForRating,
                Words.parse(AnonymousCallers.class, "anonymousCallers", anonymousCallers),
                waysOut(),
                team,
                0);
    }

    private List<Overflow> waysOut() {
        if (overflow == null || overflow.stream().distinct().count() != overflow.size()) {
            throw ProblemException.invalid("overflow", "must name each way out at most once");
        }
        return overflow.stream()
                .map(word -> Words.parse(Overflow.class, "overflow", word))
                .toList();
    }

    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw ProblemException.invalid(field, "must be from %d to %d".formatted(least, most));
        }
        return value;
    }
}
