package org.sweetline.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * One of those that a number counts.
 *
 * @param text the subject, the comment or the words; of a return or an order its number
 * @param detail what made it count, as a word of the API such as an outcome or a reason; "" for nothing
 */
public record BehindView(
        @OneOf(Kind.class) String kind,
        long id,
        Instant at,
        @Nullable String ticket,
        @Nullable Long call,
        String text,
        String detail,
        @Nullable Integer rating,
        @Nullable String agent) {

    /** What it is. */
    public enum Kind {
        TICKET,
        CALL,
        ANSWER,
        PRAISE,
        RETURN,
        ORDER
    }

    /** @param status as the database names it */
    public static BehindView ticket(
            long id, Instant at, long ticket, String subject, String status, @Nullable String agent) {
        String number = TicketNumber.text(ticket);
        return new BehindView(Words.of(Kind.TICKET), id, at, number, null, subject, Words.of(status), null, agent);
    }

    /** @param detail whose it is */
    public static BehindView order(long id, Instant at, String number, String detail) {
        return new BehindView(Words.of(Kind.ORDER), id, at, null, null, number, detail, null, null);
    }

    public static BehindView returned(long id, Instant at, @Nullable Long ticket) {
        return about(Kind.RETURN, id, at, ticket, null, ReturnNumber.text(id), null);
    }

    /** One that only its text and a ticket are told of. */
    public static BehindView about(
            Kind kind,
            long id,
            Instant at,
            @Nullable Long ticket,
            @Nullable Long call,
            String text,
            @Nullable String agent) {
        @Nullable String number = TicketNumber.textOrNull(ticket);
        return new BehindView(Words.of(kind), id, at, number, call, text, "", null, agent);
    }
}
