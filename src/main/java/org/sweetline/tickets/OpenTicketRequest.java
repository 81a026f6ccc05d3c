package org.sweetline.tickets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Channel is api unless another is named. */
public record OpenTicketRequest(
        @Schema(required = true) @Nullable String subject,
        @Schema(required = true) @Nullable String text,
        @Schema(required = true) @Nullable OpenTicketCustomer customer,

        @Schema(enumeration = {"mail", "voice", "sms", "portal", "api"}) @Nullable
        String channel) {

    /** One of address and number is needed. */
    public record OpenTicketCustomer(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
