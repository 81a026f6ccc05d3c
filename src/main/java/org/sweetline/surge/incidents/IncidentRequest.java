package org.sweetline.surge.incidents;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.WordingCheck;
import org.sweetline.surge.topics.Topic;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * An incident as it is to be.
 *
 * @param link the open tickets of its topic, of the last hour, become part of it: the oldest 500
 */
public record IncidentRequest(
        @Schema(required = true) @OneOf(Topic.class) @Nullable
        String topic,

        @Schema(required = true) @OneOf(IncidentState.class) @Nullable
        String state,

        @Schema(required = true) @Nullable Bilingual title,
        @Schema(required = true) @Nullable Bilingual text,
        boolean onBanner,
        boolean onPhone,
        boolean link) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 600;

    record Form(
            Topic topic,
            IncidentState state,
            Bilingual title,
            Bilingual text,
            boolean onBanner,
            boolean onPhone,
            boolean link) {}

    Form checked() {
        return new Form(
                Words.parse(Topic.class, "topic", topic),
                Words.parse(IncidentState.class, "state", state),
                WordingCheck.required("title", title, LONGEST_TITLE),
                WordingCheck.required("text", text, LONGEST_TEXT),
                onBanner,
                onPhone,
                link);
    }
}
