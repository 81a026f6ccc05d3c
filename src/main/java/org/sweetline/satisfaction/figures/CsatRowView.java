package org.sweetline.satisfaction.figures;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The score of one group: answers of 4 and 5 among all answers.
 *
 * @param response answers among those who were asked
 * @param solved those who said that it was solved, among those who said whether it was
 * @param agentRating 4 and 5 among all answers to how the agent was
 * @param young holds contacts of the last 72 hours, so that its score still moves
 * @param stillArriving asked within the last 72 hours without an answer, or not asked yet
 * @param expected how many answers are to be expected yet, by how long answers took until now
 * @param toCome these among all answers that there will be; null when there will be none
 * @param unconfirmedClicks opened a rating's link and sent nothing; counts for nothing
 */
public record CsatRowView(
        String key,
        String name,
        ShareView csat,
        ShareView response,
        ShareView solved,
        ShareView agentRating,
        boolean young,
        long stillArriving,
        double expected,
        @Nullable Double toCome,
        long unconfirmedClicks) {

    static CsatRowView of(CsatTally tally, boolean young) {
        OptionalDouble toCome = tally.toCome();
        return new CsatRowView(
                tally.key(),
                tally.name(),
                ShareView.of(tally.csat()),
                ShareView.of(tally.response()),
                ShareView.of(tally.solved()),
                ShareView.of(tally.agentRating()),
                young,
                tally.waiting(),
                tally.expected(),
                toCome.isPresent() ? toCome.getAsDouble() : null,
                tally.clicks());
    }
}
