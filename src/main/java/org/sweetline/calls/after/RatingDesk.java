package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.hours.Reception;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.CallLog;

/** Takes the number that a customer presses after a call, as the answer to a survey of one question. The first counts. */
@ApplicationScoped
public class RatingDesk {
    private static final String KEEP = """
            insert into call_rating (call_id, agent_id, language, score, at) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final Statements statements;
    private final CallDesk calls;
    private final CallLog tickets;
    private final AfterConfig config;
    private final RatingChoice choice;
    private final Reception reception;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    RatingDesk(
            Statements statements,
            CallDesk calls,
            CallLog tickets,
            AfterConfig config,
            RatingChoice choice,
            Reception reception,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.calls = calls;
        this.tickets = tickets;
        this.config = config;
        this.choice = choice;
        this.reception = reception;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether the customer is asked: neither the installation nor the settings of the phone say no, somebody talked with
     * them, they have not said yet, and they were chosen.
     */
    public boolean asks(Call call) throws SQLException {
        return config.asksForRating()
                && reception.settings().askForRating()
                && call.answeredAt().isPresent()
                && call.rating().isEmpty()
                && !call.ended()
                && choice.asks(call);
    }

    /** From now on they were asked, whether they answer or not. The call is locked. */
    @Transactional(rollbackOn = Throwable.class)
    public void asked(Call call) {
        calls.event(call, CallEventKind.RATING_ASKED, call.agent().orElse(null), null, "");
    }

    /** False when the keys are none of 1 to 5. The call is locked. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean rate(Call call, String keys) throws SQLException {
        if (!keys.matches("[1-5]")) {
            return false;
        }
        int score = Integer.parseInt(keys);
        Long agent = call.agent().orElse(null);
        if (statements.change(KEEP, call.id(), agent, call.language(), score, clock.instant()) > 0) {
            call.isRated(score);
            calls.event(call, CallEventKind.RATED, agent, null, keys);
            call.sid().ifPresent(tickets::changed);
            if (call.ended()) {
                events.publish(new CallRatedLate(call.id()));
            }
        }
        return true;
    }
}
