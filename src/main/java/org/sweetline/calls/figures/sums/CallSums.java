package org.sweetline.calls.figures.sums;

/**
 * How the rows of a call become its sum: the one place where wait, talk, hold and wrap-up are defined.
 *
 * <p>Wait is from OFFERED to ANSWERED, or until the caller left the line and did not come back to it, not until their message was spoken. Talk is while at least one agent is in the call,
 * without hold: who comes back into the line talks with nobody; nor does who speaks to an answering machine. Hold is from each HELD to what comes next of HELD and
 * UNHELD, or until no agent is in the call. Wrap-up is the agents' WRAP_UP spans.
 */
final class CallSums {

    /** Of which calls; the present; the present. */
    static final String OF_CALLS = """
            with c as (
                select d.*, f.days as contact_days, d.ended_at + make_interval(days => f.days) as over_at
                from desk_call d
                cross join (select coalesce(max(first_contact_days), 7) as days from phone_settings) f
                where d.id = any (cast(? as bigint[])) and d.stage = 'ENDED'
            ), now as (
                select cast(? as timestamptz) as at
            ), machine as (
                select call_id from outgoing_call
                where call_id in (select id from c) and (answered_by like 'machine%%' or answered_by = 'fax')
            ), e as (
                select call_id,
                    min(at) filter (where kind = 'OFFERED') as offered_at,
                    min(at) filter (where kind = 'ANSWERED' and machine.call_id is null) as answered_at,
                    min(at) filter (where at >= coalesce(c.waiting_since, at) and kind in
                        ('LEFT_LINE', 'CALLBACK_TAKEN', 'VOICEMAIL_LEFT', 'TEXT_LINK_SENT')) as left_line_at,
                    min(at) filter (where kind = 'CALLBACK_TAKEN') as taken_at,
                    min(cast(nullif(detail, '') as bigint)) filter (where kind = 'CALLBACK_TAKEN') as promise,
                    count(*) filter (where kind = 'TRANSFERRED') as transfers
                from call_event join c on c.id = call_id left join machine using (call_id) group by call_id
            ), present as (
                select c.id as call_id, e.answered_at, coalesce(
                    range_agg(tstzrange(greatest(l.joined_at, e.answered_at), greatest(l.joined_at, e.answered_at,
                        least(coalesce(l.left_at, c.ended_at), c.ended_at)))) filter (where l.id is not null),
                    tstzmultirange(tstzrange(e.answered_at, greatest(e.answered_at, c.ended_at)))) as spans
                from c join e on e.call_id = c.id
                left join call_leg l on l.call_id = c.id and l.role = 'AGENT' and l.joined_at is not null
                where e.answered_at is not null group by c.id, e.answered_at, c.ended_at
            ), talk as (
                select *, coalesce(upper(spans), answered_at) as until from present
            ), hold as (
                select v.call_id, range_agg(tstzrange(v.at, greatest(v.at, least(v.next_at,
                    (select upper(s) from unnest(talk.spans) s where s @> v.at))))) as spans
                from (select v.call_id, v.kind, v.at, lead(v.at) over (partition by v.call_id order by v.at, v.id) as next_at
                      from call_event v where v.call_id in (select id from c) and v.kind in ('HELD', 'UNHELD')) v
                join talk on talk.call_id = v.call_id where v.kind = 'HELD' and talk.spans @> v.at group by v.call_id
            ), wrap as (
                select call_id, sum(%s) as ms, bool_or(until_at is null) as open
                from agent_phone_span, now where state = 'WRAP_UP' and call_id in (select id from c) group by call_id
            )
            """.formatted(millis("coalesce(until_at, now.at)", "from_at"));

    static final String KEEP = OF_CALLS
            + """
            , about as (
                select c.id as call_id, t.id as ticket_id, %s as orders, %s as topic
                from c join phone_call p on p.sid = c.sid join ticket t on t.id = p.ticket_id
                left join contact_topic k on k.ticket_id = t.id
            ), kept as (
                select e.call_id, e.taken_at, e.taken_at + interval '7 days' as until, (%8$s) as ms, b.id as callback_id,
                    b.ended_at is not null as over, b.last_result = 'CALLED_IN' as called_in
                from e join c on c.id = e.call_id left join callback b on b.id = e.promise
                where e.taken_at is not null
            ), promise as (
                select kept.*, over or ms is not null or until <= now.at as settled from kept, now
            )
            insert into call_sum (call_id, version, at, direction, outcome, language, topic, team_id, agent_id, offered,
                answered, wait_ms, talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, rating, resolved,
                callback_taken, callback_settled, called_in, called_back_ms, due_at, contact_days)
            select c.id, c.version, coalesce(e.offered_at, c.began_at), c.direction, c.outcome, c.language,
                coalesce(nullif(c.noted_topic, ''), c.topic), c.team_id, c.agent_id, e.offered_at is not null, e.answered_at is not null,
                %3$s, %4$s, %5$s, coalesce(wrap.ms, 0),
                coalesce(e.transfers, 0), (select count(*) from call_leg l where l.call_id = c.id and %9$s), c.rating,
                case when %6$s and c.over_at <= now.at then not (%7$s) end,
                promise.call_id is not null, coalesce(promise.settled, false),
                coalesce(promise.settled and promise.called_in and promise.ms is null, false), promise.ms,
                least(case when wrap.open then now.at + interval '10 seconds'
                           when %6$s and c.over_at > now.at then c.over_at end,
                      case when not promise.settled then least(promise.until, case when promise.callback_id is not null then
                          now.at + greatest(interval '1 minute', (now.at - promise.taken_at) / 20) end) end),
                c.contact_days
            from c cross join now left join e on e.call_id = c.id left join talk on talk.call_id = c.id
            left join hold on hold.call_id = c.id left join wrap on wrap.call_id = c.id
            left join about on about.call_id = c.id left join promise on promise.call_id = c.id
            order by c.id
            on conflict (call_id) do update set (version, at, direction, outcome, language, topic, team_id, agent_id,
                offered, answered, wait_ms, talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, rating, resolved,
                callback_taken, callback_settled, called_in, called_back_ms, due_at, contact_days)
              = (excluded.version, excluded.at, excluded.direction, excluded.outcome, excluded.language, excluded.topic,
                excluded.team_id, excluded.agent_id, excluded.offered, excluded.answered, excluded.wait_ms,
                excluded.talk_ms, excluded.hold_ms, excluded.wrap_ms, excluded.transfers, excluded.unanswered_rings,
                excluded.rating, excluded.resolved, excluded.callback_taken, excluded.callback_settled, excluded.called_in,
                excluded.called_back_ms, excluded.due_at, excluded.contact_days)
            """.formatted(
                            orders("t"),
                            topic("k"),
                            millis("coalesce(e.answered_at, e.left_line_at, c.ended_at)", "e.offered_at"),
                            length("talk.spans - coalesce(hold.spans, '{}')"),
                            length("hold.spans"),
                            followed(),
                            cameBack(),
                            calledBack(),
                            notTaken());

    static final String KEEP_SHARES = OF_CALLS
            + """
            , part as (
                select l.call_id, l.account_id, l.id, %s as not_taken, l.joined_at,
                    greatest(l.joined_at, e.answered_at) as talks_at, e.answered_at is not null as answered,
                    least(coalesce(l.left_at, c.ended_at), c.ended_at) as left_at
                from call_leg l join c on c.id = l.call_id left join e on e.call_id = c.id where l.role = 'AGENT' and l.account_id is not null
            ), held as (
                select call_id, v.at as from_at, coalesce(v.next_at, talk.until) as until_at
                from (select v.call_id, v.kind, v.at, lead(v.at) over (partition by v.call_id order by v.at, v.id) as next_at
                      from call_event v where v.call_id in (select id from c) and v.kind in ('HELD', 'UNHELD')) v
                join talk using (call_id) where v.kind = 'HELD'
            ), own_hold as (
                select p.id, sum(%s) as ms from part p join held h on h.call_id = p.call_id
                    and h.from_at < p.left_at and h.until_at > p.joined_at group by p.id
            )
            insert into call_share (call_id, account_id, joined, talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings)
            select p.call_id, p.account_id, bool_or(p.joined_at is not null and (not p.answered or p.left_at >= p.talks_at)),
                sum(case when p.joined_at is null or not p.answered then 0 else greatest(0, %s - coalesce(o.ms, 0)) end),
                sum(coalesce(o.ms, 0)),
                coalesce((select sum(%s) from agent_phone_span s where s.state = 'WRAP_UP' and s.call_id = p.call_id
                    and s.account_id = p.account_id), 0),
                (select count(*) from call_event v where v.call_id = p.call_id and v.kind = 'TRANSFERRED'
                    and v.account_id = p.account_id),
                count(*) filter (where p.not_taken)
            from part p cross join now left join own_hold o on o.id = p.id
            group by p.call_id, p.account_id, now.at
            order by p.call_id, p.account_id
            on conflict (call_id, account_id) do update set (joined, talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings)
              = (excluded.joined, excluded.talk_ms, excluded.hold_ms, excluded.wrap_ms, excluded.transfers,
                excluded.unanswered_rings)
            """.formatted(
                            notTaken(),
                            millis("least(h.until_at, p.left_at)", "greatest(h.from_at, p.joined_at)"),
                            millis("p.left_at", "p.talks_at"),
                            millis("coalesce(s.until_at, now.at)", "s.from_at"));

    private CallSums() {}

    /** At most 23 days, so that what a broken clock made fits its column. */
    private static String millis(String until, String from) {
        return "coalesce(least(2000000000, greatest(0, round(extract(epoch from %s - %s) * 1000))), 0)"
                .formatted(until, from);
    }

    /** Of many spans of time together. */
    private static String length(String spans) {
        return "(select least(2000000000, coalesce(sum(%s), 0)) from unnest(%s) span)"
                .formatted(millis("upper(span)", "lower(span)"), spans);
    }

    private static String followed() {
        return "(c.direction = 'IN' and e.answered_at is not null and c.customer_id is not null)";
    }

    /**
     * The customer rang or wrote again about the same, or the ticket was opened again. Who thanks us for what was solved lets
     * it rest, and who answers a survey was asked.
     */
    private static String cameBack() {
        return """
                exists (select from desk_call d left join phone_call p on p.sid = d.sid
                    left join ticket t on t.id = p.ticket_id left join contact_topic k on k.ticket_id = t.id
                    where d.customer_id = c.customer_id and d.direction = 'IN'
                        and d.began_at > c.ended_at and d.began_at <= c.over_at and %1$s)
                or exists (select from ticket t left join contact_topic k on k.ticket_id = t.id
                    join timeline_entry m on m.ticket_id = t.id
                    where t.customer_id = c.customer_id and m.kind = 'MESSAGE' and m.direction = 'IN' and not m.automatic
                        and m.channel <> 'survey' and m.at > c.ended_at and m.at <= c.over_at
                        and not (t.status = 'SOLVED' and t.solved_at <= m.at) and %1$s)
                or exists (select from timeline_entry r where r.ticket_id = about.ticket_id
                    and r.milestone_type = 'reopened' and r.at > c.ended_at and r.at <= c.over_at)
                """.formatted(aboutTheSame());
    }

    /** By ticket, else by orders, else by topic; of what is not known nobody can say that it was something else. */
    private static String aboutTheSame() {
        return "(coalesce(t.id = about.ticket_id, false) or coalesce(%s && about.orders, %s = about.topic, true))"
                .formatted(orders("t"), topic("k"));
    }

    private static String orders(String ticket) {
        return "string_to_array(nullif(%s.order_numbers, ''), E'\\n')".formatted(ticket);
    }

    private static String topic(String sorted) {
        return "nullif(%s.topic, 'OTHER')".formatted(sorted);
    }

    /** A caller rang at an agent who did not take it; what was taken back is nobody's fault. */
    private static String notTaken() {
        return """
                (l.role = 'AGENT' and l.purpose = 'ANSWER' and l.account_id is not null
                    and l.state in ('NO_ANSWER', 'BUSY', 'REJECTED', 'FAILED'))""";
    }

    /** From the wish to be called until they were reached, at their number or the one that they keyed in, within the week. */
    private static String calledBack() {
        return "select " + millis("min(v.at)", "e.taken_at") + """
                 from desk_call o join call_event v on v.call_id = o.id and v.kind = 'ANSWERED'
                where o.direction = 'OUT' and e.taken_at is not null
                    and o.id in (
                        select d.id from desk_call d where d.direction = 'OUT' and d.caller = c.caller and c.caller <> ''
                        union
                        select a.call_id from callback_attempt a where a.callback_id = e.promise)
                    and not exists (select from outgoing_call m where m.call_id = o.id
                        and (m.answered_by like 'machine%' or m.answered_by = 'fax'))
                    and o.began_at >= e.taken_at and o.began_at <= e.taken_at + interval '7 days'
                having count(*) > 0
                """;
    }
}
