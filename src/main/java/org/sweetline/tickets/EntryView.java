package org.sweetline.tickets;

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
        @Nullable CallView call,
        @Nullable MilestoneView milestone) {

    public record AttachmentView(
            long id, String name, String type, long size, String href, boolean inline, String contentId) {}

    /** How far a reply got: waiting, sent or failed. */
    public record DeliveryView(
            @OneOf(DeliveryState.class) String state,
            int attempts,
            @Nullable String error,
            @Nullable Instant at) {}

    public record CallView(
            String sid,
            String from,
            String to,
            String status,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer seconds,
            RecordingView recording,
            String transcript) {}

    public record RecordingView(
            @Nullable Long id,

            @Schema(enumeration = {"none", "waiting", "stored", "failed"})
            String state,

            @Nullable String href,
            @Nullable Integer seconds) {}

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
                        "order-linked"
                    })
            String type,

            @Nullable String from,
            @Nullable String to) {}
}
