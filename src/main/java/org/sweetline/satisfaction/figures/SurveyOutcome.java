package org.sweetline.satisfaction.figures;

import java.util.Locale;

/**
 * What became of a survey.
 *
 * @param rating 0 for none
 * @param clicked a person opened a rating's link and sent nothing
 */
record SurveyOutcome(String state, String suppressed, int rating, boolean clicked) {

    static SurveyOutcome read(String word) {
        String[] parts = word.split(SurveyDays.PART, 4);
        return new SurveyOutcome(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3].equals("t"));
    }

    boolean isAsked() {
        return switch (state) {
            case "SENT", "OPENED", "ANSWERED", "EXPIRED" -> true;
            default -> false;
        };
    }

    boolean isWaiting() {
        return switch (state) {
            case "QUEUED", "SENT", "OPENED" -> true;
            default -> false;
        };
    }

    boolean isNotAsked() {
        return switch (state) {
            case "SUPPRESSED", "BOUNCED", "VOIDED", "QUEUED" -> true;
            default -> false;
        };
    }

    /** Why nobody was asked, as the ledger calls it. */
    String reason() {
        return state.equals("SUPPRESSED")
                ? suppressed.toLowerCase(Locale.ROOT).replace('_', '-')
                : state.toLowerCase(Locale.ROOT);
    }

    CsatTally times(long surveys) {
        return new CsatTally(
                "",
                "",
                isAsked() ? surveys : 0,
                rating > 0 ? surveys : 0,
                rating >= 4 ? surveys : 0,
                isWaiting() ? surveys : 0,
                clicked ? surveys : 0);
    }
}
