package org.sweetline.tickets.texts;

import java.util.Optional;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.tickets.TicketNumber;

/**
 * What a part of the product wants to tell a number.
 *
 * @param key makes a repeated wish the same one, such as {@code callback-12}
 * @param shown what the ticket shows of it: a link that only the customer is to follow is not in there
 * @param ticket on whose timeline it stands; else it stands on the customer's ticket that is under way, if there is one
 */
public record WantedText(
        String key,
        PhoneNumber number,
        String body,
        String shown,
        TextPurpose purpose,
        Optional<Long> customer,
        Optional<TicketNumber> ticket) {

    /** One that the team may read as it is. */
    public WantedText(
            String key,
            PhoneNumber number,
            String body,
            TextPurpose purpose,
            Optional<Long> customer,
            Optional<TicketNumber> ticket) {
        this(key, number, body, body, purpose, customer, ticket);
    }

    /** What came of the wish. */
    public enum Answer {
        WRITTEN,
        /** They want no texts. */
        NOT_WANTED,
        /** They did not agree to be asked by text. */
        NOT_AGREED,
        /** It is no mobile phone. */
        NO_MOBILE,
        /** The desk texts no such numbers. */
        NOT_TEXTED,
        /** This number had one a short time ago, or the desk has written as many as it may in an hour. */
        TOO_MANY,
        /** This desk sends no texts. */
        OFF
    }
}
