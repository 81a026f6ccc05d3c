package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.Wording;
import org.sweetline.orders.page.OrderStory;
import org.sweetline.schema.Statements;
import org.sweetline.surge.incidents.AnswerWays.Reach;
import org.sweetline.surge.incidents.AnswerWays.Way;
import org.sweetline.tickets.Author;
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
            join ticket t on t.id = c.ticket_id and t.status <> 'SOLVED' and t.created_at >= i.created_at
            where i.answers and i.resolved_at is null
                and not exists (select from incident_ticket x where x.ticket_id = c.ticket_id)
            order by c.ticket_id, i.id desc limit 200
            on conflict (ticket_id) do nothing
            """;
    private static final String DUE =
            "select ticket_id from incident_ticket where answer = 'WAITING' and answer_due_at <= ? order by 1 limit ?";
    private static final String TAKE = """
            select i.id, i.text_en, i.text_ko, i.account_id, a.name, t.customer_id, coalesce(nullif(c.language, ''), 'en'),
                t.status = 'SOLVED', t.assignee_id is null,
                exists (select from contact_point p where p.customer_id = t.customer_id and p.kind = 'email'),
                coalesce((select p.value from contact_point p
                    where p.customer_id = t.customer_id and p.kind = 'phone' and p.value = coalesce(
                        case when said.channel = 'sms' then said.from_address end, (
                            select m.number from text_message m where m.customer_id = t.customer_id and m.direction = 'IN'
                            order by m.created_at desc limit 1))), ''), coalesce(said.channel = 'sms', false)
            from incident_ticket x join incident i on i.id = x.incident_id join ticket t on t.id = x.ticket_id
            join account a on a.id = i.account_id left join customer c on c.id = t.customer_id
            left join lateral (
                select e.channel, e.from_address from timeline_entry e
                where e.ticket_id = t.id and e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL')
                order by e.at desc, e.id desc limit 1) said on true
            where x.ticket_id = ? and x.answer = 'WAITING' for update of x skip locked
            """;
    private static final String LATER = "update incident_ticket set answer_due_at = ? where ticket_id = ?";
    private static final String DONE = """
            update incident_ticket set answer = ?, answered_at = ?, skipped_because = ? where ticket_id = ?
            """;

    private final Statements statements;
    private final AnswerWays ways;
    private final TicketDesk desk;
    private final OrderStory orders;
    private final Clock clock;

    @Inject
    AnswerStep(Statements statements, AnswerWays ways, TicketDesk desk, OrderStory orders, Clock clock) {
        this.statements = statements;
        this.ways = ways;
        this.desk = desk;
        this.orders = orders;
        this.clock = clock;
    }

    private record Due(
            long incident,
            Wording text,
            Author author,
            Optional<Long> customer,
            String language,
            boolean solved,
            boolean unassigned,
            Reach reach) {}

    @Transactional(rollbackOn = Exception.class)
    void linkNew() throws SQLException {
        Instant now = clock.instant();
        statements.change(LINK_NEW, now, now, now.minus(LinkDesk.SINCE));
    }

    List<Long> due(int limit) throws SQLException {
        return statements.list(DUE, row -> row.getLong(1), clock.instant(), limit);
    }

    /** Who can't be told, or whose ticket was solved meanwhile, is skipped. An answered ticket waits for its customer. */
    @Transactional(rollbackOn = Exception.class)
    void answer(long ticket) throws SQLException {
        Optional<Due> taken = take(ticket);
        if (taken.isEmpty()) {
            return;
        }
        Due due = taken.get();
        Way way = due.solved() ? Way.NONE : ways.of(due.reach());
        if (way == Way.NONE) {
            done(ticket, "SKIPPED", due.solved() ? "solved" : "no-address");
            return;
        }
        Instant from = ways.from(way, clock.instant());
        if (from.isAfter(clock.instant())) {
            statements.change(LATER, from, ticket);
            return;
        }
        send(way, ticket, due);
    }

    private void send(Way way, long ticket, Due due) throws SQLException {
        TicketNumber number = new TicketNumber(ticket);
        ways.send(way, due.reach(), number, words(due), due.author());
        Edit edit = new Edit(number, due.author().account(), due.author().name(), Optional.empty());
        if (due.unassigned()) {
            desk.assign(edit, null, "");
        }
        desk.waitForCustomer(edit);
        done(ticket, "SENT", "");
    }

    /** One that can't be answered must not keep the others from it. */
    @Transactional(rollbackOn = Exception.class)
    void skip(long ticket, String because) throws SQLException {
        done(ticket, "SKIPPED", because);
    }

    private Optional<Due> take(long ticket) throws SQLException {
        return statements.first(
                TAKE,
                row -> new Due(
                        row.getLong(1),
                        new Wording(row.getString(2), row.getString(3)),
                        new Author(
                                row.getLong(4), row.getString(5), "incident-%d-%d".formatted(row.getLong(1), ticket)),
                        Optional.ofNullable(row.getObject(6, Long.class)),
                        row.getString(7),
                        row.getBoolean(8),
                        row.getBoolean(9),
                        new Reach(row.getBoolean(10), row.getString(11), row.getBoolean(12))),
                ticket);
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
