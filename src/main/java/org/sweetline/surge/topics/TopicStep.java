package org.sweetline.surge.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Gives the newest contacts their topics; doing it again changes nothing that has not changed. What has no topic of its own,
 * such as a thank-you, leaves a ticket the one that it has. What is said to a survey is said about us.
 */
@ApplicationScoped
class TopicStep {

    private static final String ALONE = "select pg_try_advisory_xact_lock(7267, 62)";
    private static final Duration OVERLAP = Duration.ofMinutes(15);
    private static final Duration AT_FIRST = Duration.ofDays(1);
    private static final String NEWEST = "select coalesce(max(at), 'epoch') from contact_topic";
    private static final String CONTACTS = """
            select e.ticket_id, e.at, e.id,
                concat_ws(' ', e.subject, left(e.text, 2000), left(p.transcript, 2000), d.topic, w.topics)
            from ticket t
            join timeline_entry e on e.ticket_id = t.id and e.at >= ? and e.direction = 'IN'
                and e.kind in ('MESSAGE', 'CALL') and not e.automatic and e.channel <> 'survey'
            left join phone_call p on p.entry_id = e.id
            left join desk_call d on d.sid = p.sid
            left join lateral (
                select string_agg(c.topic, ' ') as topics from call_wrap_up c where c.call_id = d.id) w on true
            where t.last_message_at >= ?
            order by e.at, e.id
            """;
    private static final String KEEP = """
            insert into contact_topic (ticket_id, topic, at, first_at)
            select n.* from (
                select cast(a as bigint) as ticket_id, b as topic, cast(c as timestamptz) as at, cast(d as timestamptz)
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[])) as x (a, b, c, d)) n
            left join contact_topic k on k.ticket_id = n.ticket_id
            where (k.topic, k.at) is distinct from (n.topic, n.at)
            on conflict (ticket_id) do update set topic = excluded.topic, at = excluded.at
            where (contact_topic.topic, contact_topic.at) is distinct from (excluded.topic, excluded.at)
                and (excluded.topic <> 'OTHER' or contact_topic.topic = 'OTHER')
                and excluded.at >= contact_topic.at
            """;

    /** Calls that began before all that: an entry has the time at which the phone rang, its words come after the talk. */
    private static final String LONG_CALLS = """
            select e.ticket_id, e.at, d.ended_at, concat_ws(' ', left(p.transcript, 2000), d.topic, w.topics)
            from desk_call d
            join phone_call p on p.sid = d.sid
            join timeline_entry e on e.id = p.entry_id and e.direction = 'IN'
            left join lateral (
                select string_agg(c.topic, ' ') as topics, max(c.written_at) as at
                from call_wrap_up c where c.call_id = d.id) w on true
            where d.began_at >= ? and d.began_at < ? and greatest(d.ended_at, w.at) >= ? and d.ended_at is not null
            order by d.ended_at, e.id
            """;

    private static final Duration LONGEST_CALL = Duration.ofHours(4);

    private static final String LAST_ENTRY = "select coalesce(max(id), 0) from timeline_entry";
    /** Transcripts and wrap-ups come to an entry that is already there. */
    private static final int LOOKS_WITHOUT_NEWS = 10;

    private final Statements statements;
    private final Clock clock;
    private final ReadTopics read = new ReadTopics();
    private long lastEntry = -1;
    private int looks;

    @Inject
    TopicStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** @param first when it was first heard of, which is kept once only */
    private record Sorted(long ticket, Topic topic, Instant at, Instant first) {

        Sorted then(Sorted next) {
            return next.topic() == Topic.OTHER ? this : new Sorted(ticket, next.topic(), next.at(), first);
        }
    }

    @Transactional(rollbackOn = Exception.class)
    void sort() throws SQLException {
        if (!statements.first(ALONE, row -> row.getBoolean(1)).orElse(false)) {
            return;
        }
        long last = statements.first(LAST_ENTRY, row -> row.getLong(1)).orElse(0L);
        if (last == lastEntry && ++looks < LOOKS_WITHOUT_NEWS) {
            return;
        }
        Instant from = from();
        keep(longCalls(from));
        keep(statements.list(
                CONTACTS,
                row -> {
                    Instant at = RowTime.instant(row, 2);
                    return new Sorted(row.getLong(1), read.of(row.getLong(3), row.getString(4)), at, at);
                },
                from,
                from));
        read.lookIsOver();
        lastEntry = last;
        looks = 0;
    }

    private List<Sorted> longCalls(Instant from) throws SQLException {
        return statements.list(
                LONG_CALLS,
                row -> new Sorted(
                        row.getLong(1), Topic.of(row.getString(4)), RowTime.instant(row, 3), RowTime.instant(row, 2)),
                from.minus(LONGEST_CALL),
                from,
                from);
    }

    /** @param contacts the oldest first */
    private void keep(List<Sorted> contacts) throws SQLException {
        Map<Long, Sorted> byTicket = new LinkedHashMap<>();
        for (Sorted contact : contacts) {
            byTicket.merge(contact.ticket(), contact, Sorted::then);
        }
        List<String> tickets = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        List<String> times = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        for (Sorted contact : byTicket.values()) {
            tickets.add(Long.toString(contact.ticket()));
            topics.add(contact.topic().name());
            times.add(contact.at().toString());
            firsts.add(contact.first().toString());
        }
        if (!tickets.isEmpty()) {
            statements.change(KEEP, tickets, topics, times, firsts);
        }
    }

    private Instant from() throws SQLException {
        Instant earliest = clock.instant().minus(AT_FIRST);
        Instant newest = statements
                .first(NEWEST, row -> RowTime.instant(row, 1))
                .orElse(Instant.EPOCH)
                .minus(OVERLAP);
        return newest.isAfter(earliest) ? newest : earliest;
    }
}
