package org.sweetline.returns;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param filedBy who of the team filed it; null when the customer did
 * @param language that whoever asks reads the portal in; "" elsewhere
 * @param confirmed false for a guest who has yet to follow the link in the mail
 */
public record Filing(
        long orderId,
        @Nullable Long customerId,
        @Nullable Long ticketId,
        ReturnChannel channel,
        @Nullable Long filedBy,
        String currency,
        String language,
        boolean confirmed) {}
