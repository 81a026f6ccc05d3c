package org.sweetline.reports.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.ShareView;

/** One's own last weeks, the oldest first. There is no rank in it, and nobody else. */
public record OwnTrendView(String zone, List<OwnWeekView> weeks) {

    /**
     * @param week its Monday
     * @param tickets that one answered first
     * @param replySeconds the median until then
     * @param csat the satisfied ones of those who answered
     * @param answered those who answered, of all who were asked
     */
    public record OwnWeekView(
            String week,
            long tickets,
            @Nullable Double replySeconds,
            long calls,
            ShareView csat,
            ShareView answered,
            long kindWords) {}
}
