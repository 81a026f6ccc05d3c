package org.sweetline.satisfaction.figures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.AnswerOutlook.Seen;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Words;

/**
 * What became of a survey.
 *
 * @param rating 0 for none
 * @param clicked a person opened a rating's link and sent nothing
 * @param askedHour in which hour since 1970 they were asked who have not answered; 0 for all others
 * @param solved whether it was, as the customer says; null when they don't
 * @param agentRating 0 for none
 */
record SurveyOutcome(
        String state,
        String suppressed,
        int rating,
        boolean clicked,
        long askedHour,
        @Nullable Boolean solved,
        int agentRating) {

    /** Who is silent for so long will stay so: nearly all answers come within three days. */
    static final Duration PATIENCE = Duration.ofHours(72);

    static SurveyOutcome read(String word) {
        String[] parts = word.split(SurveyDays.PART, -1);
        return new SurveyOutcome(
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                parts[3].equals("t"),
                Long.parseLong(parts[4]),
                parts[5].equals("-") ? null : Boolean.valueOf(parts[5]),
                Integer.parseInt(parts[6]));
    }

    boolean isAsked() {
        return switch (state) {
            case "SENT", "OPENED", "ANSWERED", "EXPIRED" -> true;
            default -> false;
        };
    }

    /** Only then is asked what spoilt it. */
    boolean isDissatisfied() {
        return rating > 0 && rating < 4;
    }

    private boolean isQueued() {
        return state.equals("QUEUED");
    }

    /** It is asked of the present each time, so days that were packed long ago grow old by themselves. */
    boolean isWaiting(Instant now) {
        return switch (state) {
            case "QUEUED" -> true;
            case "SENT", "OPENED" -> askedHour > lastHourGivenUp(now);
            default -> false;
        };
    }

    /** Who was asked later than in this hour since 1970 is waited for. */
    static long lastHourGivenUp(Instant now) {
        return now.minus(PATIENCE).getEpochSecond() / 3600;
    }

    boolean isNotAsked() {
        return switch (state) {
            case "SUPPRESSED", "BOUNCED", "VOIDED", "QUEUED" -> true;
            default -> false;
        };
    }

    /** Why nobody was asked, as the ledger calls it. */
    String reason() {
        return Words.of(state.equals("SUPPRESSED") ? suppressed : state);
    }

    /** How likely it still is that they answer. */
    private double chance(Seen outlook) {
        return switch (state) {
            case "QUEUED" -> outlook.curve().chance(0);
            case "SENT", "OPENED" -> outlook.chance(askedHour);
            default -> 0;
        };
    }

    CsatTally times(long surveys, Seen outlook) {
        return new CsatTally(
                "",
                "",
                isAsked() ? surveys : 0,
                rating > 0 ? surveys : 0,
                rating >= 4 ? surveys : 0,
                isQueued() ? surveys : 0,
                isWaiting(outlook.at()) ? surveys : 0,
                clicked ? surveys : 0,
                solved == null ? Share.NONE : new Share(solved ? surveys : 0, surveys),
                agentRating == 0 ? Share.NONE : new Share(agentRating >= 4 ? surveys : 0, surveys),
                surveys * chance(outlook));
    }
}
