package org.sweetline.reports.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;

/** Adds up some tickets; doing it again changes nothing that has not changed. */
@ApplicationScoped
class TicketSumStep {

    private static final String KEEP = """
            insert into ticket_sum (ticket_id, version, at, channel, language, topic, agent_id, asked, first_reply_s, solve_s,
                reopened)
            select t.id, t.version, t.created_at, t.channel,
                case when coalesce(nullif(f.language, ''), u.language) = 'ko' then 'ko' else 'en' end,
                coalesce(lower(replace(c.topic, '_', '-')), ''), coalesce(r.author_id, t.assignee_id), f.at is not null,
                case when r.at is not null then least(extract(epoch from r.at - f.at), 2000000000)::int end,
                case when t.solved_at is not null then
                    least(extract(epoch from t.solved_at - t.created_at), 2000000000)::int end, m.times
            from ticket t
            left join contact_topic c on c.ticket_id = t.id
            left join customer u on u.id = t.customer_id
            left join lateral (
                select e.at, e.language from timeline_entry e
                where e.ticket_id = t.id and e.direction = 'IN' and e.kind = 'MESSAGE' and not e.automatic
                    and e.channel <> 'survey' order by e.at, e.id limit 1) f on true
            left join lateral (
                select e.at, e.author_id from timeline_entry e
                where e.ticket_id = t.id and e.direction = 'OUT' and e.kind = 'MESSAGE' and not e.automatic
                    and e.at >= f.at order by e.at, e.id limit 1) r on true
            cross join lateral (
                select count(*)::int as times from timeline_entry e
                where e.ticket_id = t.id and e.milestone_type = 'reopened') m
            where t.id = any (cast(? as bigint[]))
            order by t.id
            on conflict (ticket_id) do update set (version, at, channel, language, topic, agent_id, asked, first_reply_s,
                solve_s, reopened) = (excluded.version, excluded.at, excluded.channel, excluded.language, excluded.topic,
                excluded.agent_id, excluded.asked, excluded.first_reply_s, excluded.solve_s, excluded.reopened)
            """;

    private final Statements statements;

    @Inject
    TicketSumStep(Statements statements) {
        this.statements = statements;
    }

    @Transactional(rollbackOn = Exception.class)
    void sumUp(List<Long> tickets) throws SQLException {
        statements.change(KEEP, tickets.stream().map(String::valueOf).toList());
    }
}
