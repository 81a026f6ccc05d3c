package org.sweetline.calls.figures.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.figures.past.HistoryLine.FreeTime;
import org.sweetline.calls.figures.past.HistoryLine.PastCall;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/**
 * Writes past calls as the rows that they would have left behind, so that every figure is made of them as of today's. Each
 * statement is whole by itself; what is known already stays as it is.
 */
@ApplicationScoped
class CallHistory {

    private static final String CALLS = """
            with l as (
                select distinct on (id) * from jsonb_to_recordset(cast(? as jsonb)) as l (id text, direction text,
                    at timestamptz, outcome text, waited int, talk int, hold int, wrap int, "agentEmail" text, team text,
                    language text, topic text, number text, rating int)
            ), k as (
                select l.*, upper(direction) as way, upper(outcome) as how, a.id as account, t.id as team_id, p.customer_id,
                    case when talk is not null then at + make_interval(secs => coalesce(waited, 0)) end as answered_at,
                    at + make_interval(secs => coalesce(waited, 0) + coalesce(talk, 0) + coalesce(hold, 0)) as ended_at
                from l left join account a on a.email = lower(l."agentEmail") left join lateral (
                    select o.id from team o where o.name = l.team order by o.closed_at desc nulls first limit 1) t on true
                left join contact_point p on p.kind = 'phone' and p.value = l.number
            ), c as (
                insert into desk_call (id, sid, token, direction, stage, outcome, caller, customer_id, language, team_id,
                    topic, began_at, queued_at, answered_at, ended_at, agent_id, rating, seen_at)
                select nextval('desk_call_seq'), id, gen_random_uuid()::text, way, 'ENDED', how, coalesce(number, ''),
                    customer_id, lower(coalesce(language, 'en')), team_id, coalesce(topic, ''), at,
                    case when waited is not null then at end, answered_at, ended_at, account, rating, ended_at
                from k order by at
                on conflict (sid) do nothing returning id as call_id, sid
            ), n as (
                select k.*, c.call_id from k join c on c.sid = k.id
            ), e as (
                insert into call_event (call_id, account_id, kind, at)
                select n.call_id, v.who, v.kind, v.at from n cross join lateral (values
                    (1, null::bigint, 'BEGAN', n.at),
                    (2, null, case when n.way = 'IN' and n.waited is not null then 'OFFERED' end, n.at),
                    (3, n.account, case when n.talk is not null then 'ANSWERED' end, n.answered_at),
                    (4, n.account, case when n.talk is not null and n.hold > 0 then 'HELD' end,
                        n.answered_at + make_interval(secs => n.talk / 2)),
                    (5, n.account, case when n.talk is not null and n.hold > 0 then 'UNHELD' end,
                        n.answered_at + make_interval(secs => n.talk / 2 + n.hold)),
                    (6, n.account, case n.how when 'TRANSFERRED' then 'TRANSFERRED' when 'VOICEMAIL' then 'VOICEMAIL_LEFT'
                        when 'CALLBACK' then 'CALLBACK_TAKEN' when 'TEXTED' then 'TEXT_LINK_SENT' end, n.ended_at),
                    (7, null, case when n.rating is not null then 'RATED' end, n.ended_at),
                    (8, n.account, 'ENDED', n.ended_at)) as v (place, who, kind, at)
                where v.kind is not null order by n.at, v.place
            ), g as (
                insert into call_leg (id, call_id, role, label, account_id, state, asked_at, joined_at, left_at)
                select nextval('call_leg_seq'), call_id, 'AGENT', 'agent:past', account, 'LEFT', at, answered_at, ended_at
                from n where account is not null and talk is not null
            ), s as (
                insert into agent_phone_span (account_id, state, call_id, from_at, until_at)
                select n.account, v.state, n.call_id, v.from_at, v.until_at from n cross join lateral (values
                    ('ON_CALL', n.answered_at, n.ended_at),
                    ('WRAP_UP', n.ended_at, n.ended_at + make_interval(secs => n.wrap))) as v (state, from_at, until_at)
                where n.account is not null and n.talk is not null and v.until_at > v.from_at
            )
            select count(*) from c
            """;
    private static final String FREE = """
            with l as (
                select distinct a.id as account, l.from, l.until
                from jsonb_to_recordset(cast(? as jsonb)) as l ("agentEmail" text, "from" timestamptz, until timestamptz)
                join account a on a.email = lower(l."agentEmail")
            )
            insert into agent_phone_span (account_id, state, from_at, until_at)
            select account, 'AVAILABLE', l.from, l.until from l where not exists (
                select from agent_phone_span s where s.account_id = l.account and s.from_at = l.from and s.state = 'AVAILABLE')
            """;

    private final Statements statements;

    @Inject
    CallHistory(Statements statements) {
        this.statements = statements;
    }

    /** Answers how many were not known yet. */
    long takeCalls(List<PastCall> calls) throws SQLException {
        return statements.count(CALLS, Json.write(calls));
    }

    /** Those of agents who have no account are left out. */
    long takePhones(List<FreeTime> phones) throws SQLException {
        return statements.change(FREE, Json.write(phones));
    }
}
