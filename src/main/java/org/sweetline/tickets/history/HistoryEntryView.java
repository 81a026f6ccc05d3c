package org.sweetline.tickets.history;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.Direction;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/**
 * One thing that happened with a customer. It names what it happened on: {@code ticket} and its {@code entry}, or {@code
 * order}; a note on the customer has neither.
 *
 * @param title the ticket's subject; empty for what has none
 * @param rma the number of the return that it is about
 * @param rating from 1 to 5, of what they rated; of a call, for its agent and whoever reads figures
 * @param text the beginning of what was said
 */
public record HistoryEntryView(
        long id,
        @OneOf(HistoryKind.class) String kind,
        Instant at,
        String title,
        String text,
        @OneOf(Direction.class) @Nullable String direction,
        @Nullable PersonView by,
        @Nullable String ticket,
        @Nullable Long entry,
        @Nullable String order,
        @Nullable String rma,
        @Nullable HistoryOrderView bought,
        @Nullable Integer seconds,
        @Nullable Integer rating) {

    /** What an order came to, or what of it was paid back, and where it stands. */
    public record HistoryOrderView(BigDecimal total, String currency, String status) {}
}
