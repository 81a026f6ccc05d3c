package org.sweetline.surge.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.SurgeView;
import org.sweetline.surge.SurgeView.SurgeReasonView;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.incidents.IncidentState;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

/**
 * The whole board in one answer, without a name, number or text of anybody but for the kind words about the team, and
 * what the team calls its incidents.
 *
 * @param asOf when it was read
 * @param stale true when it could not be read anew for a while: it is the last that is known
 * @param zone by whose clock the shop's day passes
 * @param surge the one that is under way
 */
public record SurgeBoardView(
        Instant asOf,
        boolean stale,
        String zone,
        @Nullable SurgeView surge,
        List<SeriesView> series,
        BoardCallsView calls,
        BoardBacklogView backlog,
        BoardAgentsView agents,
        BoardCallbacksView callbacks,
        BoardStripView strip,
        List<TopicCountView> topics,
        List<BoardIncidentView> incidents,
        List<BoardKindWordsView> kindWords) {

    /** What a screen on a wall gets: not even who declared it, and no words but those that may be quoted, and what customers read. */
    SurgeBoardView withoutNames() {
        return new SurgeBoardView(
                asOf,
                stale,
                zone,
                surge == null ? null : surge.withoutNames(),
                series,
                calls,
                backlog,
                agents,
                callbacks,
                strip,
                topics,
                incidents,
                kindWords.stream()
                        .filter(BoardKindWordsView::mayQuote)
                        .map(BoardKindWordsView::withoutName)
                        .toList());
    }

    /** The last that is known. */
    SurgeBoardView asStale() {
        return new SurgeBoardView(
                asOf, true, zone, surge, series, calls, backlog, agents, callbacks, strip, topics, incidents,
                kindWords);
    }

    /**
     * Six hours in five minutes each, the present ones last; why it is not as usual, as of now; what is usual in five minutes,
     * and from where to where.
     *
     * @param lows and {@code highs}: from where to where it was usual, as far back as anybody looked; the present ones last, and none
     *     of calls
     */
    public record SeriesView(
            @OneOf(Series.class) String series,
            @OneOf(Phase.class) String phase,
            @Nullable Instant since,
            @Nullable SurgeReasonView reason,
            long lastFive,
            long lastFifteen,
            BigDecimal usual,
            long low,
            long high,
            List<Long> counts,
            List<Long> lows,
            List<Long> highs) {}

    /**
     * @param abandonedOf how many calls left the line in these minutes, answered or not
     * @param answers in five minutes each, as {@code abandons} are
     * @param waits how many seconds those waited on average; 0 where nobody was answered
     */
    public record BoardCallsView(
            long waiting,
            @Nullable Instant longestSince,
            long talking,
            long abandoned,
            long abandonedOf,
            @Nullable Long waitSeconds,
            List<Long> abandons,
            List<Long> answers,
            List<Long> waits) {}

    /**
     * @param oldestAt since when the one waits for an answer who waits longest
     * @param arrivedLastHour how many tickets were opened, or open again
     * @param servedLastHour how many were solved, or wait for their customer
     * @param emptyAt when nothing is left if the last hour goes on; null when it grows
     * @param emptyEarliest and {@code emptyLatest}: nine of ten such hours end within
     */
    public record BoardBacklogView(
            long open,
            @Nullable Instant oldestAt,
            long arrivedLastHour,
            long servedLastHour,
            @Nullable Instant emptyAt,
            @Nullable Instant emptyEarliest,
            @Nullable Instant emptyLatest,
            List<Long> levels) {}

    public record BoardAgentsView(long available, long onCall, long wrapUp, long away) {}

    /** One that is under way, as customers know it. */
    public record BoardIncidentView(
            @OneOf(IncidentState.class) String state, Bilingual title, Instant since) {}

    public record BoardCallbacksView(long due, long late, long open, long missed) {}

    /**
     * @param rated calls and tickets that came today and were rated; {@code ratedWell} of them with four or five, and where
     *     their share lies with 95 % certainty
     * @param arriving of those who came today, who was or will be asked and may still answer
     * @param praise kind words of today that somebody has confirmed
     * @param shop how the shop is: {@code off}, {@code starting}, {@code ok}, {@code slow} or {@code down}
     * @param shopAsOf when our copy of the orders was whole
     * @param letters mails and texts that wait to be sent
     */
    public record BoardStripView(
            long unassigned,
            long lateSoon,
            long late,
            long rated,
            long ratedWell,
            @Nullable Double csatLow,
            @Nullable Double csatHigh,
            long arriving,
            long praise,
            long returns,
            String shop,
            @Nullable Instant shopSince,
            @Nullable Instant shopAsOf,
            BoardShopView shopPulse,
            long letters,
            @Nullable Instant oldestLetterAt) {}

    /**
     * How the shop is heard.
     *
     * @param webhookAt when it told something by itself last; null where none is kept
     * @param answers how many of its answers of the last quarter of an hour are known; the times are of these
     * @param medianMillis how long half of them took at most; null without any
     * @param slowMillis how long 95 of 100 took at most
     */
    public record BoardShopView(
            @Nullable Instant webhookAt,
            long answers,
            @Nullable Long medianMillis,
            @Nullable Long slowMillis) {}

    /**
     * Kind words that somebody has confirmed.
     *
     * @param translation a colleague's note of what it says in the team's other language
     * @param agent whom they are about
     * @param mayQuote their customer lets us quote them outside the team
     */
    public record BoardKindWordsView(
            long id,
            String quote,
            String language,
            String translation,
            @Nullable String agent,
            boolean mayQuote,
            Instant saidAt) {

        BoardKindWordsView withoutName() {
            return new BoardKindWordsView(id, quote, language, translation, null, true, saidAt);
        }
    }
}
