package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what a survey would be about, in one query each. */
@ApplicationScoped
class Contacts {

    /**
     * A ticket that was solved before and reopened counts from the message that reopened it. Calls that were answered are asked
     * about by themselves, so the ticket counts from what else was said; if nothing was, or all hung up and nobody called back,
     * it is no contact of its own.
     */
    private static final String TICKET = """
            select t.id, cast(null as bigint), t.customer_id, t.channel, coalesce(said.first_at, t.created_at), t.solved_at,
                coalesce(nullif(said.language, ''), nullif(c.language, ''), 'en'), %3$s,
                coalesce(lower(replace(topic.topic, '_', '-')), ''), t.tags, coalesce(ours.last_author, t.assignee_id), coalesce(ours.authors, '{}'),
                coalesce(said.automatic, false), not coalesce(said.theirs, false) and %4$s, coalesce(%1$s, ''), coalesce(%2$s, '')
            from ticket t left join customer c on c.id = t.customer_id
            left join contact_topic topic on topic.ticket_id = t.id
            cross join lateral (
                select max(e.at) as at from timeline_entry e
                where e.ticket_id = t.id and e.milestone_type = 'solved' and e.at < t.solved_at) before
            left join lateral (
                select coalesce(min(e.at) filter (where not l.answered), min(e.at)) as first_at, bool_and(e.automatic) as automatic,
                    bool_or(e.author_id is null) as theirs,
                    (array_agg(e.language order by e.at desc))[1] as language,
                    (array_agg(e.from_address order by e.at desc))[1] as address,
                    bool_and(l.answered) as only_answered, bool_and(l.answered or l.hung_up) as only_called
                from timeline_entry e
                cross join lateral (
                    select coalesce(bool_or(d.answered_at is not null), false) as answered,
                        coalesce(bool_or(d.outcome = 'ABANDONED'), false) as hung_up
                    from phone_call p join desk_call d on d.sid = p.sid where p.entry_id = e.id) l
                where e.ticket_id = t.id and e.direction = 'IN' and e.channel <> 'survey'
                    and e.at > coalesce(before.at, '-infinity')) said on true
            left join lateral (
                select array_agg(distinct o.author_id) as authors, (array_agg(o.author_id order by o.at desc))[1] as last_author
                from (select e.author_id, e.at from timeline_entry e
                      where e.ticket_id = t.id and e.direction = 'OUT' and e.author_id is not null and not e.automatic
                          and e.at > coalesce(before.at, '-infinity')
                      union all
                      select l.account_id, l.joined_at from phone_call p join desk_call d on d.sid = p.sid
                          join call_leg l on l.call_id = d.id and l.role = 'AGENT' and l.joined_at is not null
                      where p.ticket_id = t.id and l.joined_at > coalesce(before.at, '-infinity')) o) ours on true
            where t.id = ? and t.status = 'SOLVED' and not coalesce(said.only_answered, false)
                and not (coalesce(said.only_called, false) and ours.last_author is null)
            """;

    private static final String CALL = """
            select p.ticket_id, t.id, t.customer_id, 'voice', t.began_at, t.ended_at, t.language, coalesce(t.team_id, %3$s),
                coalesce(nullif(t.noted_topic, ''), t.topic), coalesce(k.tags, ''), t.agent_id, coalesce(ours.authors, '{}'), false,
                t.direction = 'OUT' and %4$s, coalesce(%1$s, ''), coalesce(%2$s, t.caller)
            from desk_call t left join phone_call p on p.sid = t.sid left join ticket k on k.id = p.ticket_id
            left join lateral (
                select array_agg(distinct l.account_id) as authors from call_leg l
                where l.call_id = t.id and l.role = 'AGENT' and l.joined_at is not null) ours on true
            cross join lateral (select '' as address) said
            where t.id = ? and t.answered_at is not null and t.ended_at is not null
            """;
    /** Whoever is in several teams answers for the one that was there first. */
    private static final String TEAM_OF_AGENT = "(select min(m.team_id) from team_member m where m.account_id = %s)";

    private static final String TEAM_OF_CALL = """
            select team from (select coalesce(d.team_id, %s) as team from desk_call d where d.id = ?) its where team is not null
            """;

    private static final String EMAIL = """
            (select p.value from contact_point p where p.customer_id = t.customer_id and p.kind = 'email'
             order by p.value = said.address desc, p.created_at, p.id limit 1)""";
    private static final String PHONE = """
            (select p.value from contact_point p where p.customer_id = t.customer_id and p.kind = 'phone'
             order by p.value = said.address desc, p.created_at, p.id limit 1)""";

    /** Whoever wrote or called once, or bought something, is somebody; who only ever stands in what we wrote may be one of us. */
    private static final String UNHEARD = """
            not exists (
                select 1 from ticket o join timeline_entry e on e.ticket_id = o.id
                where o.customer_id = t.customer_id and e.direction = 'IN' and e.author_id is null and not e.automatic
                    and e.channel <> 'survey')
            and not exists (select 1 from shop_order o where o.customer_id = t.customer_id)""";

    private final Statements statements;

    @Inject
    Contacts(Statements statements) {
        this.statements = statements;
    }

    /** Empty unless it is solved now, and more than calls that count by themselves. */
    Optional<Contact> ofTicket(long ticket) throws SQLException {
        return statements.first(
                TICKET.formatted(
                        EMAIL, PHONE, TEAM_OF_AGENT.formatted("coalesce(ours.last_author, t.assignee_id)"), UNHEARD),
                Contacts::read,
                ticket);
    }

    /** Empty unless somebody answered it and it is over. */
    Optional<Contact> ofCall(long call) throws SQLException {
        return statements.first(
                CALL.formatted(EMAIL, PHONE, TEAM_OF_AGENT.formatted("t.agent_id"), UNHEARD), Contacts::read, call);
    }

    /** The team that it counts for, also while it still runs; empty when it is of none. */
    Optional<Long> teamOfCall(long call) throws SQLException {
        return statements.first(
                TEAM_OF_CALL.formatted(TEAM_OF_AGENT.formatted("d.agent_id")), row -> row.getLong(1), call);
    }

    private static Contact read(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject(1, Long.class),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getString(4),
                RowTime.instant(row, 5),
                RowTime.instant(row, 6),
                row.getString(7).equals("ko") ? "ko" : "en",
                row.getObject(8, Long.class),
                row.getString(9),
                row.getString(10),
                row.getObject(11, Long.class),
                longs(row.getArray(12)),
                row.getBoolean(13),
                row.getBoolean(14),
                row.getString(15),
                row.getString(16));
    }

    private static List<Long> longs(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }
}
