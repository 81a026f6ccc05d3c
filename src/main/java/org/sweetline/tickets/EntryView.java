package org.sweetline.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/** One entry of a timeline: {@code text} is what was said now, {@code quoted} what was folded. */
public record EntryView(
        long id,
        @OneOf(EntryKind.class) String kind,
        String channel,
        @OneOf(Direction.class) @Nullable String direction,
        String from,
        String fromName,
        String to,
        String cc,
        Instant at,
        @Nullable PersonView author,
        String subject,
        String text,
        String quoted,
        String html,
        List<AttachmentView> attachments,
        @OneOf(SenderTrust.class) @Nullable String trust,
        boolean automatic,
        String language,
        @Nullable DeliveryView delivery,
        @Nullable EntryCallView call,
        @Nullable MilestoneView milestone,
        @Nullable SmsView sms) {

    public record AttachmentView(
            long id, String name, String type, long size, String href, boolean inline, String contentId) {}

    /** How far a reply got. */
    public record DeliveryView(
            @OneOf(DeliveryState.class) String state,
            int attempts,
            @Nullable String error,
            @Nullable Instant at) {}

    /**
     * @param recording the first of the recordings, of state none when there is none
     * @param lines who said what when, where that is known; at most 2,000
     * @param conversation what our own desk knows of the call; null for one that it did not conduct
     */
    public record EntryCallView(
            String sid,
            String from,
            String to,
            String status,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer seconds,
            RecordingView recording,
            List<RecordingView> recordings,
            String transcript,
            List<SpokenLineView> lines,
            @Nullable ConversationView conversation) {}

    public record RecordingView(
            @Nullable Long id,

            @Nullable @OneOf(RecordingKind.class) String kind,

            @Schema(enumeration = {"none", "waiting", "stored", "failed", "absent", "too-long", "deleted"})
            String state,

            @Nullable String href,
            @Nullable Integer seconds,
            @Nullable Instant deletedAt) {
        static final RecordingView NONE = new RecordingView(null, null, "none", null, null, null);
    }

    /** @param seconds since the call began */
    public record SpokenLineView(
            @Nullable BigDecimal seconds,

            @Schema(enumeration = {"", "caller", "agent", "other"})
            String speaker,

            String text) {}

    /** What belongs to texts alone; {@code fault} says in a word why one did not arrive, {@code code} is the network's. */
    public record SmsView(
            int segments,

            @Schema(
                    enumeration = {
                        "opted-out",
                        "wrong-number",
                        "unreachable",
                        "no-texts",
                        "blocked",
                        "country",
                        "too-long",
                        "sender",
                        "account",
                        "held-up",
                        "other"
                    })
            @Nullable
            String fault,

            @Nullable Integer code,
            List<MediaView> media) {}

    /** A picture or another file of a text; once it is stored it is an attachment. */
    public record MediaView(
            int position,

            @Schema(enumeration = {"waiting", "stored", "failed"})
            String state,

            @Schema(enumeration = {"", "type", "size", "gone", "blocked"})
            String reason) {}

    public record MilestoneView(
            @Schema(
                    enumeration = {
                        "opened",
                        "solved",
                        "reopened",
                        "assigned",
                        "unassigned",
                        "priority",
                        "tags",
                        "subject",
                        "pending",
                        "order-linked",
                        "rated",
                        "badly-rated",
                        "not-solved",
                        "return",
                        "stayed-solved",
                        "caller",
                        "call-moved-to",
                        "call-moved-from",
                        "call-filed-to",
                        "call-filed-from"
                    })
            String type,

            @Nullable String from,
            @Nullable String to,
            @Nullable RatedView rated) {}

    /**
     * What a customer said besides the rating.
     *
     * @param solved null when they didn't say
     * @param agentRating how the agent was; null when they didn't say, and to whom it is not told
     */
    public record RatedView(
            @Nullable Boolean solved,
            @Nullable Integer agentRating,
            @Nullable String agentName) {}
}
