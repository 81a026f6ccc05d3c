package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.tickets.Author;
import org.sweetline.tickets.ReplyDesk;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.texts.TextDesk;
import org.sweetline.tickets.texts.TextDesk.Words;

/**
 * By which way an incident's answer goes: by text to who texted last, or texts with us and has no mail address; else by mail. Who
 * never texted us has not agreed to be texted.
 */
@ApplicationScoped
class AnswerWays {

    private final ReplyDesk replies;
    private final TextDesk texts;
    private final SurgeConfig config;

    @Inject
    AnswerWays(ReplyDesk replies, TextDesk texts, SurgeConfig config) {
        this.replies = replies;
        this.texts = texts;
        this.config = config;
    }

    enum Way {
        MAIL,
        TEXT,
        NONE
    }

    /**
     * How a customer can be told.
     *
     * @param number of theirs from which they texted; "" when they never did, or it is no longer theirs
     * @param textedLast their last words on this ticket were a text
     */
    record Reach(boolean hasMail, String number, boolean textedLast) {}

    /** Who stopped texts, or has no phone that takes them, is written to by mail. */
    Way of(Reach reach) throws SQLException {
        boolean texter = reach.textedLast() || !reach.hasMail();
        if (texter && takesTexts(reach.number())) {
            return Way.TEXT;
        }
        return reach.hasMail() ? Way.MAIL : Way.NONE;
    }

    /** From when on it may go out: a text waits for the morning. */
    Instant from(Way way, Instant at) {
        return way == Way.TEXT ? config.awake(at) : at;
    }

    void send(Way way, Reach reach, TicketNumber ticket, String words, Author author) throws SQLException {
        if (way == Way.TEXT) {
            texts.reply(ticket, new Words(reach.number(), words), false, author);
        } else {
            replies.reply(ticket, words, false, author);
        }
    }

    private boolean takesTexts(String number) throws SQLException {
        Optional<PhoneNumber> known = PhoneNumber.parse(number, "US");
        return known.isPresent() && texts.reaches(known.get());
    }
}
