package org.sweetline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A year of calls, made by the database itself: nine in ten answered and held, eight events each. It trusts itself, so that
 * eight million keys are not looked up while they are put there.
 */
final class PastYearOfCalls {

    private static final String AGENTS = """
            insert into account (id, email, name, role, created_at, version)
            select 900000 + n, 'agent' || n || '@bench.example', 'Agent ' || n, 'AGENT', now(), 0
            from generate_series(1, 60) n
            """;
    private static final String TEAMS =
            "insert into team (id, name, created_at) values (91, 'Bench A', now()), (92, 'Bench B', now())";
    private static final String MEMBERS =
            "insert into team_member (team_id, account_id) select 91 + n %% 2, 900000 + n from generate_series(1, 60) n";

    /** Spread over twelve hours of each day; odd lengths, so that no two buckets are alike. */
    private static final String CALLS = """
            insert into desk_call (id, sid, token, direction, stage, outcome, caller, language, team_id, topic, began_at,
                queued_at, answered_at, ended_at, agent_id, rating, seen_at)
            select n, 'CA' || n, 'bench' || n, 'IN', 'ENDED',
                case when n %% 10 = 0 then 'ABANDONED' else 'ANSWERED' end, '+1415' || n %% 200000,
                case when n %% 7 = 0 then 'ko' else 'en' end, 91 + n %% 2,
                (array['parcel', 'return', 'size', ''])[(1 + n %% 4)::int],
                at, at, case when n %% 10 <> 0 then at + interval '1 second' * (n %% 41) end,
                at + interval '1 second' * (60 + n %% 411), 900001 + n %% 60, case when n %% 5 = 1 then 1 + n / 5 %% 5 end, at
            from (select n, timestamptz '%2$s 12:00:00Z' - interval '1 day' * (365 - n * 365 / %1$d)
                    + interval '1 second' * (n * 7919 %% 43200) as at
                  from generate_series(1::bigint, %1$d) n) c
            """;

    private static final String EVENTS = """
            insert into call_event (call_id, account_id, kind, at)
            select c.id, c.agent_id, v.kind, c.queued_at + interval '1 second' * v.after
            from desk_call c cross join lateral (values ('BEGAN', 0), ('OFFERED', 0), ('RANG', 1), ('ANSWERED', c.id %% 41),
                ('HELD', 45), ('UNHELD', 50), ('RATED', 58), ('ENDED', 60 + c.id %% 411)) as v (kind, after)
            where v.kind <> 'ANSWERED' or c.id %% 10 <> 0
            """;
    private static final String LEGS = """
            insert into call_leg (id, call_id, role, label, account_id, state, asked_at, joined_at, left_at)
            select id, id, 'AGENT', 'agent:' || id, agent_id, 'LEFT', queued_at, answered_at, ended_at
            from desk_call where answered_at is not null
            """;
    private static final String SPANS = """
            insert into agent_phone_span (account_id, state, call_id, from_at, until_at)
            select c.agent_id, v.state, v.call_id, v.from_at, v.until_at
            from desk_call c cross join lateral (values
                ('AVAILABLE', null::bigint, c.queued_at - interval '90 seconds', c.queued_at),
                ('ON_CALL', c.id, c.answered_at, c.ended_at),
                ('WRAP_UP', c.id, c.ended_at, c.ended_at + interval '40 seconds')) as v (state, call_id, from_at, until_at)
            where c.answered_at is not null
            """;

    private PastYearOfCalls() {}

    static List<String> statements(int calls, LocalDate last) {
        return List.of(
                "alter table call_event drop constraint call_event_call_id_fkey",
                "alter table call_event drop constraint call_event_account_id_fkey",
                AGENTS,
                TEAMS,
                MEMBERS.replace("%%", "%"),
                String.format(Locale.ROOT, CALLS, calls, last),
                EVENTS.replace("%%", "%"),
                LEGS,
                SPANS,
                "vacuum analyze");
    }
}
