package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.facts.ConsentChannel;
import org.sweetline.people.facts.ConsentPurpose;
import org.sweetline.people.facts.ConsentTrail;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.ReplyDelivery;

/** Gives the door the texts that it carries out, and keeps how far each got. */
@ApplicationScoped
public class TextBook {

    private static final String BY_ID = OutgoingText.LOCK.formatted("m.id = ?");
    private static final String BY_REPORT = OutgoingText.LOCK.formatted("(m.sid = ? or m.token = ?)");
    private static final String TAKEN =
            "update text_message set state = 'SENDING', attempts = attempts + 1, attempted_at = ? where id = ?";
    private static final String BECAME = """
            update text_message set state = ?, fault = ?, error_code = cast(? as int) where id = ?
            """;
    private static final String ACCEPTED = """
            update text_message set sid = coalesce(sid, ?), segments = case when ? > 0 then ? else segments end where id = ?
            """;
    private static final String KNOWN = "select sid from text_message where sid = any(?)";

    private final Statements statements;
    private final OptOuts optOuts;
    private final OptOutDesk wishes;
    private final ConsentTrail consents;
    private final ReplyDelivery replies;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    TextBook(
            Statements statements,
            OptOuts optOuts,
            OptOutDesk wishes,
            ConsentTrail consents,
            ReplyDelivery replies,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.optOuts = optOuts;
        this.wishes = wishes;
        this.consents = consents;
        this.replies = replies;
        this.events = events;
        this.clock = clock;
    }

    /** Why a text did not arrive. Code is the network's, 0 for none. */
    public record Trouble(TextFault fault, int code) {}

    /** Empty once the network has it or it was given up, so that a repeated try sends nothing twice. */
    @Transactional(rollbackOn = Throwable.class)
    public Optional<DueText> take(long id) throws SQLException {
        Optional<OutgoingText> found = locked(BY_ID, id);
        if (found.isEmpty() || !TextState.QUEUED.mayFollow(found.get().state())) {
            return Optional.empty();
        }
        OutgoingText text = found.get();
        Instant now = clock.instant();
        if (!text.state().isInDoubt()) {
            if (isUnwanted(text)) {
                become(text, TextState.FAILED, new Trouble(TextFault.OPTED_OUT, 0));
                return Optional.empty();
            }
            statements.change(TAKEN, now, id);
        }
        return Optional.of(text.due(now));
    }

    /** Asked when it goes, which may be long after it was written. */
    private boolean isUnwanted(OutgoingText text) throws SQLException {
        return optOuts.of(text.number()).isPresent()
                || text.asks()
                        && (text.customer().isEmpty()
                                || !consents.isGiven(text.customer().get(), ConsentPurpose.SURVEY, ConsentChannel.SMS));
    }

    /** The network has it. Its reports may have come before. */
    @Transactional(rollbackOn = Throwable.class)
    public void accepted(long id, String sid, TextState state, int segments) throws SQLException {
        Optional<OutgoingText> text = locked(BY_ID, id);
        if (text.isPresent()) {
            statements.change(ACCEPTED, sid, segments, segments, id);
            follow(text.get(), state, null);
        }
    }

    /** The network will never take it. */
    @Transactional(rollbackOn = Throwable.class)
    public void refused(long id, Trouble trouble) throws SQLException {
        Optional<OutgoingText> text = locked(BY_ID, id);
        if (text.isPresent()) {
            follow(text.get(), TextState.FAILED, trouble);
        }
    }

    /** The network never sent it on, as far as anybody knows; one that it did send stays sent. */
    @Transactional(rollbackOn = Throwable.class)
    public void heldUp(long id) throws SQLException {
        Optional<OutgoingText> text = locked(BY_ID, id).filter(found -> TextState.SENT.mayFollow(found.state()));
        if (text.isPresent()) {
            become(text.get(), TextState.FAILED, new Trouble(TextFault.HELD_UP, 0));
        }
    }

    /** The network surely has not taken it; it is tried again. */
    @Transactional(rollbackOn = Throwable.class)
    public void putOff(long id, String why) throws SQLException {
        Optional<OutgoingText> text =
                locked(BY_ID, id).filter(found -> found.state().isInDoubt());
        if (text.isPresent()) {
            become(text.get(), TextState.WAITING, null);
            if (text.get().isShown()) {
                replies.attempted(text.get().entry(), why);
            }
        }
    }

    /** Nobody knows whether the network has taken it. */
    @Transactional(rollbackOn = Throwable.class)
    public void unclear(long id) throws SQLException {
        Optional<OutgoingText> text = locked(BY_ID, id);
        if (text.isPresent()) {
            follow(text.get(), TextState.UNKNOWN, null);
        }
    }

    /**
     * A report of the network; one that is late changes nothing.
     *
     * @param token "" when the report does not carry it
     * @return the key of the text's ticket, "" when there is none or the text is not ours
     */
    @Transactional(rollbackOn = Throwable.class)
    public String reported(String sid, String token, TextState state, @Nullable Trouble trouble) throws SQLException {
        Optional<OutgoingText> text = locked(BY_REPORT, sid, token);
        if (text.isEmpty()) {
            return "";
        }
        statements.change(ACCEPTED, sid, 0, 0, text.get().id());
        follow(text.get(), state, trouble);
        return text.get().ticketKey();
    }

    /** Those of the network's ids that belong to a text already. */
    public Set<String> known(List<String> sids) throws SQLException {
        return new HashSet<>(statements.list(KNOWN, row -> row.getString(1), sids));
    }

    private void follow(OutgoingText text, TextState state, @Nullable Trouble trouble) throws SQLException {
        if (trouble != null && trouble.fault() == TextFault.OPTED_OUT) {
            wishes.refused(text.number(), text.customer());
        }
        if (state.mayFollow(text.state())) {
            become(text, state, trouble);
        }
    }

    private void become(OutgoingText text, TextState state, @Nullable Trouble trouble) throws SQLException {
        statements.change(
                BECAME,
                state.name(),
                trouble == null ? null : trouble.fault().name(),
                trouble == null || trouble.code() == 0 ? null : trouble.code(),
                text.id());
        if (text.isShown()) {
            Optional<String> why =
                    Optional.ofNullable(trouble).map(known -> known.fault().inWords(known.code()));
            replies.became(text.entry(), state.shown(), why);
        }
        if (state.isLost() && !text.wanted().isEmpty()) {
            events.publish(new TextFailed(text.id(), text.wanted()));
        }
    }

    private Optional<OutgoingText> locked(String sql, Object... keys) throws SQLException {
        return statements.first(sql, OutgoingText::of, keys);
    }
}
