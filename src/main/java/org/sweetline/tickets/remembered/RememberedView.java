package org.sweetline.tickets.remembered;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketView.PersonView;

/** One remembered line; {@code ticket} and {@code entry} say where the customer told it. */
public record RememberedView(
        long id,
        String text,
        PersonView by,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable String ticket,
        @Nullable Long entry,
        long version) {}
