package org.sweetline.stories;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sweetline.testing.ProductDatabase;

/** What the desk wrote down of its calls, and what of it can't be. */
final class CallBook {
    /** Each question finds what must not be. */
    private static final Map<String, String> IMPOSSIBLE = new TreeMap<>(
            Map.of(
                    "a call that never ended", "select id, stage, sid from desk_call where stage <> 'ENDED'",
                    "a call that ended twice, or without saying so", """
                    select c.id, c.outcome, count(e.id) from desk_call c
                    left join call_event e on e.call_id = c.id and e.kind = 'ENDED'
                    group by c.id having count(e.id) <> 1
                    """,
                    "a live leg of a call that is over", """
                    select l.id, l.state, l.role from call_leg l join desk_call c on c.id = l.call_id
                    where l.state in ('ASKED', 'RINGING', 'JOINED') and c.stage = 'ENDED'
                    """,
                    "an agent in a call that is not", """
                    select p.account_id, p.state from agent_phone p where p.state in ('RINGING', 'ON_CALL') and not exists
                    (select from call_leg l where l.account_id = p.account_id and l.state in ('ASKED', 'RINGING', 'JOINED'))
                    """,
                    "time that runs backwards", """
                    select id, began_at, queued_at, answered_at, ended_at from desk_call
                    where queued_at < began_at or answered_at < queued_at or ended_at < answered_at or ended_at < began_at
                    """,
                    "a call without its entry on a ticket", """
                    select c.id, c.outcome, c.sid from desk_call c left join phone_call p on p.sid = c.sid
                    where p.sid is null and c.direction = 'IN' and c.outcome <> 'REJECTED'
                    """,
                    "two agents in one call at the beginning", """
                    select call_id, count(*) from call_leg where role = 'AGENT' and purpose = 'ANSWER' and joined_at is not null
                    group by call_id having count(*) > 1 and bool_or(left_at is null)
                    """,
                    "something asked of the network and left at that",
                            "select id, kind, state, last_error from phone_command where state in ('WAITING', 'SENDING', 'UNKNOWN')"));

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
}
