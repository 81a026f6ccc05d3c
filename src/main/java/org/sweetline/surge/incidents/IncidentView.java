package org.sweetline.surge.incidents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.topics.Topic;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

/**
 * An incident.
 *
 * @param linked how many tickets belong to it; of them so many are answered, wait for their answer, or got none
 * @param toldAlready how many of those that got none are of customers who have the answer on another ticket
 * @param held how many wait for a person to let them go: more strangers wrote than are answered in an hour
 * @param unlinked how many open tickets of its topic, of the last hour, belong to no open incident; none once it is resolved
 * @param closing who was told of its end, and what was solved with it
 * @param answers whether new tickets of its topic are linked and answered too
 */
public record IncidentView(
        long id,
        @OneOf(Topic.class) String topic,
        @OneOf(IncidentState.class) String state,
        Bilingual title,
        Bilingual text,
        boolean onBanner,
        boolean onPhone,
        boolean answers,
        @Nullable String by,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant resolvedAt,
        long linked,
        long answered,
        long waiting,
        long skipped,
        long toldAlready,
        long held,
        long unlinked,
        IncidentClosingView closing,
        List<IncidentUpdateView> updates,
        long version) {

    public record IncidentUpdateView(
            @OneOf(IncidentState.class) String state,
            Bilingual text,
            @Nullable String by,
            Instant at) {}
}
