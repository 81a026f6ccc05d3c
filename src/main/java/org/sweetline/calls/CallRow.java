package org.sweetline.calls;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.schema.NamedRow;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Words;

/**
 * A call as its row says, before its people are known.
 *
 * @param stir how the network vouches for the caller's number
 */
record CallRow(CallView view, String stir, boolean inLine) {

    static final String COLUMNS = """
            select c.id, c.direction, c.stage, c.outcome, c.outcome_reason, c.caller, c.stir, c.language, c.priority,
                coalesce(nullif(c.noted_topic, ''), c.topic) as topic,
                c.recording, c.rating, c.held, c.began_at, c.queued_at, c.waiting_since, c.answered_at, c.ended_at,
                (c.direction = 'IN' or c.answered_at is not null) and c.stage in ('WAITING', 'RINGING') as in_line,
                c.stage = 'GREETING' and c.leaving in ('voicemail', 'unattended') as leaves_message,
                case when z.call_id is null then round(extract(epoch from c.ended_at - c.answered_at))
                     when z.answered then round(z.talk_ms / 1000.0) end as talked_seconds,
                c.stage = 'TALKING' and (g.answered_by like 'machine%' or g.answered_by = 'fax') is true as machine,
                g.callback_id is not null as called_back,
                g.order_number, p.ticket_id, c.team_id, t.name as team, t.name_ko as team_ko,
                c.agent_id, a.name as agent, k.id as customer_id, k.name as customer,
                w.customer_id as said_id, w.customer as said, w.account_id as said_by_id, w.account as said_by, w.said_at,
                w.sid = c.sid as said_here
            from desk_call c
            left join call_sum z on z.call_id = c.id
            left join outgoing_call g on g.call_id = c.id
            left join team t on t.id = c.team_id
            left join account a on a.id = c.agent_id
            left join phone_call p on p.sid = c.sid
            left join ticket i on i.id = p.ticket_id
            left join customer k on k.id = coalesce(i.customer_id, c.customer_id)
            left join lateral (
                select s.sid, s.customer_id, q.name as customer, s.account_id, y.name as account, s.said_at
                from said_caller s join customer q on q.id = s.customer_id join account y on y.id = s.account_id
                where s.withdrawn_at is null
                    and (s.sid = c.sid or s.number = c.caller and s.number <> '' and s.said_at <= c.began_at)
                order by s.sid = c.sid desc, s.id desc limit 1) w on true
            """;

    static CallRow read(NamedRow row) throws SQLException {
        @Nullable Long ticket = row.numberOrNull("ticket_id");
        CallView view = new CallView(
                row.number("id"),
                Words.of(row.text("direction")),
                Words.of(row.text("stage")),
                Words.ofNullable(row.textOrNull("outcome")),
                row.text("outcome_reason"),
                row.text("caller"),
                Words.of(CallView.CallerTrust.UNKNOWN),
                row.text("language"),
                team(row),
                row.text("topic"),
                row.count("priority"),
                null,
                row.is("leaves_message"),
                row.time("began_at"),
                row.timeOrNull("queued_at"),
                row.timeOrNull("waiting_since"),
                row.timeOrNull("answered_at"),
                row.timeOrNull("ended_at"),
                agent(row),
                person(row, "customer_id", "customer"),
                List.of(),
                TicketNumber.textOrNull(ticket),
                row.filledOrNull("order_number"),
                List.of(),
                row.is("held"),
                Words.of(row.text("recording")),
                row.countOrNull("rating"),
                row.countOrNull("talked_seconds"),
                row.is("machine"),
                row.is("machine") && row.is("called_back"),
                said(row));
        return new CallRow(view, row.text("stir"), row.is("in_line"));
    }

    private static CallView.@Nullable AnsweringTeam team(NamedRow row) throws SQLException {
        @Nullable Long id = row.numberOrNull("team_id");
        return id == null ? null : new CallView.AnsweringTeam(id, row.text("team"), row.text("team_ko"));
    }

    private static CallView.@Nullable Named agent(NamedRow row) throws SQLException {
        @Nullable Long id = row.numberOrNull("agent_id");
        return id == null ? null : new CallView.Named(id, row.text("agent"));
    }

    private static CallView.@Nullable SaidView said(NamedRow row) throws SQLException {
        CallView.@Nullable Person customer = person(row, "said_id", "said");
        return customer == null
                ? null
                : new CallView.SaidView(
                        customer,
                        new CallView.Named(row.number("said_by_id"), row.text("said_by")),
                        row.time("said_at"),
                        row.is("said_here"));
    }

    private static CallView.@Nullable Person person(NamedRow row, String id, String name) throws SQLException {
        @Nullable Long customer = row.numberOrNull(id);
        return customer == null ? null : new CallView.Person(CustomerNumber.text(customer), row.text(name));
    }

    boolean isOurs() {
        return view.direction().equals("out");
    }

    CallView with(
            @Nullable Integer position,
            List<CallView.LegView> legs,
            List<CallView.Person> users,
            CallView.@Nullable Person asked) {
        CallView.@Nullable Person owner = view.customer();
        List<CallView.Person> others = Stream.concat(users.stream(), Stream.ofNullable(asked))
                .filter(person -> owner == null || !person.number().equals(owner.number()))
                .distinct()
                .toList();
        boolean theirs = owner != null && users.contains(owner) && others.isEmpty();
        return view.with(trust(theirs), position, others, legs);
    }

    /** @param theirs whether the number is the customer's and nobody else uses it */
    private CallView.CallerTrust trust(boolean theirs) {
        if (view.said() != null && view.said().onThisCall()) {
            return CallView.CallerTrust.SURE;
        }
        if (view.customer() == null || view.caller().isEmpty()) {
            return CallView.CallerTrust.UNKNOWN;
        }
        if (!theirs) {
            return CallView.CallerTrust.MAYBE;
        }
        return isOurs() ? CallView.CallerTrust.SURE : CallView.CallerTrust.of(Vouching.of(stir));
    }
}
