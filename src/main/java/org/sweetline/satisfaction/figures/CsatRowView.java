package org.sweetline.satisfaction.figures;

/**
 * The score of one group: answers of 4 and 5 among all answers.
 *
 * @param response answers among those who were asked
 * @param stillArriving asked within the last 72 hours without an answer, or not asked yet
 * @param unconfirmedClicks opened a rating's link and sent nothing; counts for nothing
 */
public record CsatRowView(
        String key, String name, ShareView csat, ShareView response, long stillArriving, long unconfirmedClicks) {

    static CsatRowView of(CsatTally tally) {
        return new CsatRowView(
                tally.key(),
                tally.name(),
                ShareView.of(tally.csat()),
                ShareView.of(tally.response()),
                tally.waiting(),
                tally.clicks());
    }
}
