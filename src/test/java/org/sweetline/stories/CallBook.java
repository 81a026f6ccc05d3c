package org.sweetline.stories;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sweetline.testing.ProductDatabase;

/** What the desk wrote down of its calls, and what of it can't be. */
final class CallBook {
    /** How long somebody may seem to have been in a call after its end: two clocks are read for it. */
    private static final String A_MOMENT = "interval '1 second'";

    /** Each question finds what must not be. */
    private static final Map<String, String> IMPOSSIBLE = new TreeMap<>(
            Map.ofEntries(
                    entry("a call that never ended", "select id, stage, sid from desk_call where stage <> 'ENDED'"),
                    entry("a call that ended twice, or without saying so", """
                    select c.id, c.outcome, count(e.id) from desk_call c
                    left join call_event e on e.call_id = c.id and e.kind = 'ENDED'
                    group by c.id having count(e.id) <> 1
                    """),
                    entry("a live leg of a call that is over", """
                    select l.id, l.state, l.role from call_leg l join desk_call c on c.id = l.call_id
                    where l.state in ('ASKED', 'RINGING', 'JOINED') and c.stage = 'ENDED'
                    """),
                    entry("an agent in a call that is not", """
                    select p.account_id, p.state from agent_phone p where p.state in ('RINGING', 'ON_CALL') and not exists
                    (select from call_leg l where l.account_id = p.account_id and l.state in ('ASKED', 'RINGING', 'JOINED'))
                    """),
                    entry("time that runs backwards", """
                    select id, began_at, queued_at, answered_at, ended_at from desk_call
                    where queued_at < began_at or ended_at < answered_at or ended_at < began_at
                        -- Whom we called comes into the line after the talk only, to wait for an agent whose page is closed.
                        or answered_at < queued_at and direction = 'IN'
                    """),
                    entry("time that runs backwards for who was in it", """
                    select id, call_id, asked_at, ringing_at, joined_at, left_at from call_leg
                    where ringing_at < asked_at or joined_at < asked_at or left_at < joined_at or left_at < asked_at
                    """),
                    entry("an agent who wrapped up for less than nothing", """
                    select account_id, state, call_id, from_at, until_at from agent_phone_span where until_at < from_at
                    """),
                    entry("hold that ended before it began", """
                    select * from (select call_id, kind, at, lead(at) over (partition by call_id order by id) as next_at
                        from call_event where kind in ('HELD', 'UNHELD', 'ENDED')) v
                    where kind = 'HELD' and next_at < at
                    """),
                    entry("more waiting and talking than the call was long", """
                    select * from (
                        select c.id, e.offered_at, e.answered_at, c.ended_at - c.began_at as length,
                            coalesce(e.answered_at - e.offered_at, interval '0') as wait,
                            (select max(l.left_at) from call_leg l where l.call_id = c.id and l.role = 'AGENT'
                                and l.joined_at is not null) - e.answered_at as talk
                        from desk_call c join (
                            select call_id, min(at) filter (where kind = 'OFFERED') as offered_at,
                                min(at) filter (where kind = 'ANSWERED') as answered_at
                            from call_event group by call_id) e on e.call_id = c.id
                        where c.stage = 'ENDED') v
                    where wait < interval '0' or talk < interval '0' or wait + talk > length + %s
                    """.formatted(A_MOMENT)),
                    entry("figures of more time than the call was long", """
                    select s.* from call_sum s join desk_call c on c.id = s.call_id
                    where least(s.wait_ms, s.talk_ms, s.hold_ms, s.wrap_ms) < 0 or (s.wait_ms + s.talk_ms + s.hold_ms)
                        * interval '1 millisecond' > c.ended_at - least(c.began_at, s.at) + %s
                    """.formatted(A_MOMENT)),
                    entry("a call that the figures do not know", """
                    select c.id, c.outcome from desk_call c left join call_sum s on s.call_id = c.id
                    where c.stage = 'ENDED' and s.call_id is null
                    """),
                    entry("a call without its entry on a ticket", """
                    select c.id, c.outcome, c.sid from desk_call c left join phone_call p on p.sid = c.sid
                    where p.sid is null and c.direction = 'IN' and c.outcome <> 'REJECTED'
                    """),
                    entry("two agents who answered a call at the same time", overlapping("""
                    l.call_id = o.call_id and l.purpose = 'ANSWER' and o.purpose = 'ANSWER' and l.role = 'AGENT'
                    and o.role = 'AGENT'
                    """)),
                    entry("an agent in two calls at the same time", overlapping("""
                    l.call_id <> o.call_id and l.account_id = o.account_id and l.role <> 'CUSTOMER' and o.role <> 'CUSTOMER'
                    """)),
                    entry(
                            "a recording that is neither kept nor given up",
                            "select id, call_id, sid, kind, state from phone_recording where state not in ('STORED', 'ABSENT', 'FAILED')"),
                    entry(
                            "something asked of the network and left at that",
                            "select id, kind, state, last_error from phone_command where state in ('WAITING', 'SENDING', 'UNKNOWN')")));

    /** What callers and their agents would miss if it changed behind their backs. */
    private static final List<String> KEPT = List.of(
            "desk_call",
            "call_leg",
            "call_event",
            "phone_call",
            "phone_recording",
            "phone_command",
            "callback",
            "intake_delivery",
            "customer",
            "ticket");

    private final ProductDatabase database;

    CallBook(ProductDatabase database) {
        this.database = database;
    }

    /** What must not be, by what is wrong with it; empty when all is well. */
    Map<String, List<String>> impossible() {
        Map<String, List<String>> found = new TreeMap<>();
        IMPOSSIBLE.forEach((wrong, question) -> {
            List<String> rows = database.rows(question);
            if (!rows.isEmpty()) found.put(wrong, rows);
        });
        return found;
    }

    /** All that is kept of calls, row by row. */
    List<String> rows() {
        return KEPT.stream()
                .flatMap(table -> database.rows("select to_jsonb(t)::text from %s t".formatted(table)).stream()
                        .map(row -> table + " " + row))
                .sorted()
                .toList();
    }

    /** What came in and is not read yet. */
    List<String> unread() {
        return database.rows("select id, channel, external_id from intake_delivery where status = 'WAITING'");
    }

    /** A day later nobody remembers what was answered to which request. */
    void forgetAnswers() throws SQLException {
        database.change("delete from voice_answer");
    }

    /** Callbacks that somebody wants at once, and that were not tried yet; one that our agent broke off is put off and counts as none. */
    List<String> uncalled() {
        return database.rows("""
                select id, state, attempts, due_at, last_result from callback c
                where window_kind = 'NOW' and attempts = 0 and ended_at is null and not exists
                    (select from callback_attempt a where a.callback_id = c.id and a.result = 'CANCELLED')
                """);
    }

    /** Who was at the other end of the calls that the desk made, and how many of them. */
    List<String> called() {
        return database.rows("""
                select o.answered_by, c.outcome, c.outcome_reason, count(*) from outgoing_call o
                join desk_call c on c.id = o.call_id group by 1, 2, 3 order by 4 desc
                """);
    }

    /** How each call that came in ended, by the network's id of it. */
    Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        for (String row :
                database.rows("select sid, outcome from desk_call where direction = 'IN' and outcome is not null")) {
            String[] cells = row.split(" ");
            outcomes.put(cells[0], cells[1]);
        }
        return outcomes;
    }

    /** The network's ids of the calls that are not over. */
    List<String> unended() {
        return database.rows("select sid from desk_call where stage <> 'ENDED' and sid is not null");
    }

    /** What the desk wrote down of a call, what it asked of the network for it, and what became of the others in it. */
    List<String> events(String sid) {
        return database.rows("""
                select e.at, e.kind, e.leg_id, e.detail from call_event e join desk_call c on c.id = e.call_id
                where c.sid = '%1$s'
                union all select p.asked_at, 'ASKED ' || p.kind, p.leg_id, p.state || ' ' || p.detail || ' ' || p.last_error
                from phone_command p join desk_call c on c.id = p.call_id where c.sid = '%1$s'
                union all select coalesce(l.joined_at, l.asked_at), 'LEG ' || l.state || ' ' || l.purpose, l.id,
                    coalesce(l.left_at::text, '') from call_leg l join desk_call c on c.id = l.call_id where c.sid = '%1$s'
                order by 1
                """.formatted(sid));
    }

    List<String> summary() {
        return database.rows("select outcome, outcome_reason, count(*) from desk_call group by 1, 2 order by 3 desc");
    }

    /** Two who were in it at once, or in two at once. */
    private static String overlapping(String so) {
        return """
                select l.id, l.call_id, l.account_id, l.joined_at, l.left_at, o.id, o.call_id, o.joined_at, o.left_at
                from call_leg l join call_leg o on o.id > l.id and %s
                where tstzrange(l.joined_at, l.left_at) && tstzrange(o.joined_at, o.left_at)
                    and l.joined_at is not null and o.joined_at is not null
                """.formatted(so);
    }
}
