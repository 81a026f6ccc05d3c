package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerLock;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.facts.ConsentChannel;
import org.sweetline.people.facts.ConsentPurpose;
import org.sweetline.people.facts.ConsentTrail;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.Author;
import org.sweetline.tickets.EnteredMessage;
import org.sweetline.tickets.ReplyDesk;
import org.sweetline.tickets.TicketNumber;

/** Writes texts: for agents, and for whatever part of the product has something to tell. The door sends them. */
@ApplicationScoped
public class TextDesk {

    private final ReplyDesk replies;
    private final Texting texting;
    private final TextLimits limits;
    private final RefusedTexts refused;
    private final TextRows rows;
    private final OptOuts optOuts;
    private final ConsentTrail consents;
    private final Statements statements;
    private final DomainEvents events;

    @Inject
    TextDesk(
            ReplyDesk replies,
            Texting texting,
            TextLimits limits,
            RefusedTexts refused,
            TextRows rows,
            OptOuts optOuts,
            ConsentTrail consents,
            Statements statements,
            DomainEvents events) {
        this.replies = replies;
        this.texting = texting;
        this.limits = limits;
        this.refused = refused;
        this.rows = rows;
        this.optOuts = optOuts;
        this.consents = consents;
        this.statements = statements;
        this.events = events;
    }

    /** What an agent writes; number is null for the one that they texted from last. */
    public record Words(@Nullable String number, String body) {}

    /** A reply by text. A repeated request key gives the first one. */
    @Transactional(rollbackOn = Throwable.class)
    public long reply(TicketNumber ticket, Words words, boolean solve, Author author) throws SQLException {
        Optional<EnteredMessage> earlier = replies.written(author);
        if (earlier.isPresent()) {
            return earlier.get().entry();
        }
        TextCarrier carrier = carrier();
        TextingNumber to = texting.chosen(texting.numbers(ticket), words.number());
        limits.ask(author);
        long entry = replies.text(ticket, to.number(), words.body(), solve, author);
        write(new EnteredMessage(ticket, entry), owner(ticket), to.number(), words.body(), carrier);
        return entry;
    }

    /** A ticket that begins with a text of ours. */
    @Transactional(rollbackOn = Throwable.class)
    public TicketNumber begin(CustomerNumber asked, Words words, String subject, Author author) throws SQLException {
        Optional<EnteredMessage> earlier = replies.written(author);
        if (earlier.isPresent()) {
            return earlier.get().ticket();
        }
        TextCarrier carrier = carrier();
        long customer = CustomerLock.hold(statements, asked).id();
        TextingNumber to = texting.chosen(texting.numbers(customer, ""), words.number());
        limits.ask(author);
        EnteredMessage begun = replies.begin(customer, to.number(), subject, words.body(), author);
        write(begun, Optional.of(customer), to.number(), words.body(), carrier);
        return begun.ticket();
    }

    /** For callbacks, links and surveys: in the caller's transaction, and once for a key however often it is asked. */
    @Transactional(rollbackOn = Throwable.class)
    public WantedText.Answer send(WantedText wanted) throws SQLException {
        String number = wanted.number().value();
        Optional<TextCarrier> carrier = texting.carrier();
        if (carrier.isEmpty()) {
            return WantedText.Answer.OFF;
        }
        if (!wanted.number().mayTakeTexts()) {
            return WantedText.Answer.NO_MOBILE;
        }
        if (!texting.reaches(wanted.number())) {
            // To be asked how it went is nobody's doing; of those that are sent to many there would be no end.
            if (wanted.purpose() != TextPurpose.SURVEY) {
                refused.told(wanted, TextProblem.NOT_TEXTED);
            }
            return WantedText.Answer.NOT_TEXTED;
        }
        if (optOuts.of(number).isPresent()) {
            return WantedText.Answer.NOT_WANTED;
        }
        if (!isAgreed(wanted)) {
            return WantedText.Answer.NOT_AGREED;
        }
        if (!rows.isRequested(wanted.key())) {
            if (wanted.purpose() == TextPurpose.LINK && !limits.allowLink(number)) {
                refused.told(wanted, TextProblem.TOO_MANY);
                return WantedText.Answer.TOO_MANY;
            }
            Optional<EnteredMessage> entered = replies.tell(wanted.ticket(), wanted.customer(), number, wanted.shown());
            put(entered, draft(wanted, entered, ownNumber(number, carrier.get())));
        }
        return WantedText.Answer.WRITTEN;
    }

    /** Whether a text to this number can be written: asked before one is offered. */
    public boolean reaches(PhoneNumber number) throws SQLException {
        return texting.carrier().isPresent()
                && texting.reaches(number)
                && optOuts.of(number.value()).isEmpty();
    }

    /** As {@link #reaches}, for a link to whoever shows this number. */
    public boolean offersLink(PhoneNumber number) throws SQLException {
        return reaches(number) && !limits.isLinked(number.value());
    }

    /** A reply that has failed goes out once more, under a new name, so that reports of the first try don't concern it. */
    @Transactional(rollbackOn = Throwable.class)
    void repeat(long ticket, long entry) throws SQLException {
        rows.repeated(entry).ifPresent(text -> events.publish(new TextWritten(ticket, text)));
    }

    private void write(EnteredMessage entered, Optional<Long> customer, String number, String body, TextCarrier carrier)
            throws SQLException {
        String own = ownNumber(number, carrier);
        put(
                Optional.of(entered),
                new TextRows.Draft(null, entered.entry(), customer.orElse(null), number, own, TextPurpose.REPLY, body));
    }

    private void put(Optional<EnteredMessage> entered, TextRows.Draft draft) throws SQLException {
        long text = rows.written(draft);
        events.publish(new TextWritten(entered.map(known -> known.ticket().id()).orElse(0L), text));
    }

    private static TextRows.Draft draft(WantedText wanted, Optional<EnteredMessage> entered, String own) {
        return new TextRows.Draft(
                wanted.key(),
                entered.map(EnteredMessage::entry).orElse(null),
                wanted.customer().orElse(null),
                wanted.number().value(),
                own,
                wanted.purpose(),
                wanted.body());
    }

    private boolean isAgreed(WantedText wanted) throws SQLException {
        return wanted.purpose() != TextPurpose.SURVEY
                || wanted.customer().isPresent()
                        && consents.isGiven(wanted.customer().get(), ConsentPurpose.SURVEY, ConsentChannel.SMS);
    }

    private String ownNumber(String number, TextCarrier carrier) throws SQLException {
        return rows.ownNumber(number).orElse(carrier.number());
    }

    private TextCarrier carrier() {
        return texting.carrier()
                .orElseThrow(() ->
                        new ProblemException(TextProblem.OFF, "No number to send texts from is set (TWILIO_NUMBER)."));
    }

    private Optional<Long> owner(TicketNumber ticket) throws SQLException {
        List<Long> owner = statements.list(
                "select customer_id from ticket where id = ? and customer_id is not null",
                row -> row.getLong(1),
                ticket.id());
        return owner.stream().findFirst();
    }
}
