package org.sweetline.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

public record TicketView(
        String number,
        String subject,
        @OneOf(TicketStatus.class) String status,
        @OneOf(Priority.class) String priority,
        String channel,
        @Nullable TicketCustomerView customer,
        @Nullable PersonView assignee,
        @Nullable InIncidentView incident,
        List<String> tags,
        List<String> orders,
        String snippet,
        boolean unverified,
        Instant createdAt,
        Instant updatedAt,
        Instant lastMessageAt,
        @Nullable Instant solvedAt,
        long version) {

    /** The customer with the oldest address and number that we know. */
    public record TicketCustomerView(
            String number,
            String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** The open incident that it belongs to. */
    public record InIncidentView(long id, Bilingual title) {}

    /** One of the team. */
    public record PersonView(long id, String name) {}
}
