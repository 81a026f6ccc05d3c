package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.orders.page.OrderStory;
import org.sweetline.schema.Statements;
import org.sweetline.surge.incidents.AnswerWays.Way;
import org.sweetline.surge.incidents.DueAnswers.Due;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Edit;
import org.sweetline.tickets.TicketNumber;

/** Links new tickets to incidents that answer, and answers one ticket: what happened, and what has become of the order. */
@ApplicationScoped
class AnswerStep {

    private static final String LINK_NEW = """
            insert into incident_ticket (ticket_id, incident_id, linked_at, answer, answer_due_at)
            select distinct on (c.ticket_id) c.ticket_id, i.id, ?, 'WAITING', ?
            from incident i join contact_topic c on c.topic = i.topic and c.at >= greatest(i.created_at, ?)
            join ticket t on t.id = c.ticket_id and t.status = 'OPEN' and t.created_at >= i.created_at
            where i.answers and i.resolved_at is null
                and not exists (select from incident_ticket x where x.ticket_id = c.ticket_id
                    and (x.ended_at is null or x.incident_id = i.id))
            order by c.ticket_id, i.id desc limit 200
            on conflict do nothing
            """;
    private static final Duration LOOKED_BACK = Duration.ofHours(2);
    /** One at a time in the whole installation: what was told to whom, and how often, stays as it was read. */
    static final String ALONE = "select pg_advisory_xact_lock(7267, 64)";

    private static final String LATER =
            "update incident_ticket set answer_due_at = ? where ticket_id = ? and ended_at is null";
    private static final String DONE = """
            update incident_ticket set answer = ?, answered_at = ?, skipped_because = ?
            where ticket_id = ? and ended_at is null
            """;

    private final Statements statements;
    private final DueAnswers answers;
    private final AnswerWays ways;
    private final Strangers strangers;
    private final TicketDesk desk;
    private final OrderStory orders;
    private final Clock clock;

    @Inject
    AnswerStep(
            Statements statements,
            DueAnswers answers,
            AnswerWays ways,
            Strangers strangers,
            TicketDesk desk,
            OrderStory orders,
            Clock clock) {
        this.statements = statements;
        this.answers = answers;
        this.ways = ways;
        this.strangers = strangers;
        this.desk = desk;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    void linkNew() throws SQLException {
        Instant now = clock.instant();
        statements.change(LINK_NEW, now, now, now.minus(LOOKED_BACK));
    }

    List<Long> due(int limit) throws SQLException {
        return answers.at(clock.instant(), limit);
    }

    /** Who can't be told, or need not be any more, is skipped; who may be nobody is held back. An answered ticket waits for its customer. */
    @Transactional(rollbackOn = Exception.class)
    void answer(long ticket) throws SQLException {
        statements.first(ALONE, row -> true);
        Optional<Due> taken = answers.take(ticket);
        if (taken.isEmpty()) {
            return;
        }
        Due wanted = taken.get();
        Way way = wanted.past().isEmpty() ? ways.of(wanted.reach()) : Way.NONE;
        if (way == Way.NONE) {
            done(ticket, "SKIPPED", wanted.past().isEmpty() ? "no-address" : wanted.past());
            return;
        }
        Instant from = ways.from(way, clock.instant());
        if (from.isAfter(clock.instant())) {
            statements.change(LATER, from, ticket);
            return;
        }
        if (way == Way.MAIL && strangers.hold(ticket, wanted)) {
            done(ticket, "HELD", "strangers");
            return;
        }
        send(way, ticket, wanted);
    }

    private void send(Way way, long ticket, Due due) throws SQLException {
        TicketNumber number = new TicketNumber(ticket);
        ways.send(way, due.reach(), number, words(due), due.author());
        Edit edit = new Edit(number, due.author().account(), due.author().name(), Optional.empty());
        desk.waitForCustomer(edit);
        done(ticket, "SENT", "");
    }

    /** One that can't be answered must not keep the others from it. */
    @Transactional(rollbackOn = Exception.class)
    void skip(long ticket, String because) throws SQLException {
        done(ticket, "SKIPPED", because);
    }

    private String words(Due due) throws SQLException {
        String text = due.text().in(due.language());
        String state =
                due.customer().isEmpty() ? "" : orders.latestOf(due.customer().get(), due.language());
        return state.isEmpty() ? text : text + "\n\n" + state;
    }

    private void done(long ticket, String answer, String because) throws SQLException {
        statements.change(DONE, answer, clock.instant(), because, ticket);
    }
}
