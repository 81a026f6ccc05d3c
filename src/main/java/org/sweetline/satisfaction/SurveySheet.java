package org.sweetline.satisfaction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows to who has the link: nothing of the person but the first name.
 *
 * @param given what they answered; null as long as they have not
 * @param hoursToEdit how long it can be changed once it was given
 */
public record SurveySheet(
        long id,
        Stage stage,
        String language,
        String firstName,
        String agentName,
        Instant contactAt,
        @Nullable Given given,
        int hoursToEdit) {

    /** What can be done with it. */
    public enum Stage {
        OPEN,
        /** Answered, and still to be changed. */
        EDITABLE,
        /** Answered for good. */
        CLOSED,
        /** Answered, and changed as often as an answer can be. */
        FINAL,
        EXPIRED,
        /** The matter is open again; they will be asked at its end. */
        VOIDED
    }

    public record Given(
            int rating,
            @Nullable Boolean solved,
            @Nullable Integer agentRating,
            String comment,
            List<String> drivers,
            boolean mayQuote) {}

    public boolean takesAnswers() {
        return stage == Stage.OPEN || stage == Stage.EDITABLE;
    }
}
