package org.sweetline.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket of another desk, one line of an import. Words are those of the API; unknown ones refuse the line. */
public record ImportedTicket(
        @Nullable String externalId,
        @Nullable String subject,
        @Nullable String status,
        @Nullable String priority,
        @Nullable String channel,
        @Nullable List<String> tags,
        @Nullable String assigneeEmail,
        @Nullable ImportedCustomer customer,
        @Nullable Instant createdAt,
        @Nullable List<ImportedEntry> entries) {

    public record ImportedCustomer(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language) {}

    public record ImportedEntry(
            @Nullable String kind,
            @Nullable String channel,
            @Nullable String direction,
            @Nullable Instant at,
            @Nullable String authorEmail,
            @Nullable String text,
            @Nullable ImportedCall call) {}

    public record ImportedCall(
            @Nullable String sid,
            @Nullable String from,
            @Nullable String to,
            @Nullable String status,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer seconds) {}
}
