package org.sweetline.tickets;

import org.jspecify.annotations.Nullable;

/** Channel is api unless another is named. */
public record OpenTicketRequest(
        @Nullable String subject,
        @Nullable String text,
        @Nullable OpenTicketCustomer customer,
        @Nullable String channel) {

    /** One of address and number is needed. */
    public record OpenTicketCustomer(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
