package org.sweetline.surge.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.SurgeLog.SurgeStepView;
import org.sweetline.surge.SurgeView;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.review.CampaignFlags.CampaignFlagView;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.OneOf;

/**
 * What is to be learnt from a surge.
 *
 * @param spans minutes together so that there are at most a hundred, from half an hour before to half an hour behind
 */
public record ReviewView(
        SurgeView surge,
        String zone,
        List<ReviewFigureView> figures,
        long answered,
        long abandoned,
        @Nullable Long waitSeconds,
        int spanMinutes,
        List<ReviewSpanView> spans,
        List<CampaignFlagView> flags,
        List<SurgeStepView> steps,
        List<TopicCountView> topics,
        List<SurgeMacroView> macros,
        List<SurgeTodoView> todos) {

    /** How it went, apart from who did what. */
    public Reviews.Course course() {
        return new Reviews.Course(figures, answered, abandoned, waitSeconds, spanMinutes, spans, flags, topics, macros);
    }

    /** How many there were, and how many the same hours of the same weekdays have; null when that is not known. */
    public record ReviewFigureView(
            @OneOf(Series.class) String series,
            long count,
            @Nullable BigDecimal usual) {}

    /**
     * @param abandons who hung up while they waited
     * @param waitSeconds how long those waited, on average, who were answered; null where nobody was
     * @param backlog how many tickets were open at its end; null where nobody looked
     */
    public record ReviewSpanView(
            Instant from,
            long orders,
            long contacts,
            long calls,
            long abandons,
            long answered,
            @Nullable Long waitSeconds,
            @Nullable Long backlog) {}

    /** How many replies said what a text of the day says, and on how many tickets. */
    public record SurgeMacroView(long id, String title, long replies, long tickets) {}

    public record SurgeTodoView(
            long id,
            String text,
            @Nullable String by,
            Instant createdAt,
            @Nullable Instant doneAt) {}
}
