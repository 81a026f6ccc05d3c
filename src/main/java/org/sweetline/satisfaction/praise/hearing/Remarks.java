package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.PraiseSource;
import org.sweetline.satisfaction.praise.words.Occasion;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what customers said: messages and calls of tickets, and what agents wrote down of calls. */
@ApplicationScoped
class Remarks {

    private static final int LONGEST = 8_000;
    /** A line of what the other side said, where the transcript is one text. */
    private static final Pattern OURS = Pattern.compile("(?i)^\\s*(?:agent|sweetline|desk|상담원|상담사|직원)\\b.{0,30}?:.*");

    private static final Pattern SPEAKER =
            Pattern.compile("^\\s*(?:customer|caller|고객)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    /** Machines, third persons and whoever might be anybody praise nobody; nor does what whoever took the call wrote of it. */
    private static final String ENTRIES = """
            select e.id, e.ticket_id, d.id, t.customer_id, e.at, e.kind, e.channel, e.author_id, t.assignee_id,
                case when e.kind = 'MESSAGE' then left(e.text, 8000)
                    when exists (select 1 from phone_transcript_line l join call_leg g on g.account_id = l.posted_by
                        where l.call_id = c.id and g.call_id = d.id and g.role = 'AGENT') then ''
                    else coalesce((select string_agg(l.text, E'\\n' order by l.number) from phone_transcript_line l
                        where l.call_id = c.id and l.speaker = 'caller'), c.transcript, '') end,
                exists (select 1 from phone_transcript_line l where l.call_id = c.id),
                case when e.kind = 'CALL' and d.id is not null then
                    array(select distinct g.account_id from call_leg g where g.call_id = d.id and g.role = 'AGENT'
                        and g.joined_at is not null and g.account_id is not null)
                else array(select distinct x.author_id from timeline_entry x where x.ticket_id = e.ticket_id
                        and x.direction = 'OUT' and x.author_id is not null and not x.automatic and x.at <= e.at) end,
                case when e.kind = 'MESSAGE' then array(
                    select left(x.text, 4000) from timeline_entry x
                    where x.ticket_id = e.ticket_id and x.direction = 'OUT' and x.kind = 'MESSAGE' and x.at <= e.at
                    order by x.at desc, x.id desc limit 20) else '{}' end
            from timeline_entry e join ticket t on t.id = e.ticket_id
            left join phone_call c on c.entry_id = e.id left join desk_call d on d.sid = c.sid
            where %s and e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL') and not e.automatic
                and (e.trust is null or e.trust in ('KNOWN', 'UNVERIFIED', 'NUMBER'))
            """;

    private static final String LOGGED = """
            select p.agent_id, p.words, p.at, d.id, coalesce(d.customer_id, t.customer_id), c.ticket_id, c.entry_id
            from phone_call c join desk_call d on d.sid = c.sid join call_praise p on p.call_id = d.id
            left join ticket t on t.id = c.ticket_id where c.entry_id = ?
            """;

    private static final String PRAISED = """
            select exists (select from praise p where p.entry_id = ?) or exists (
                select from phone_call c join desk_call d on d.sid = c.sid join call_praise p on p.call_id = d.id
                where c.entry_id = ?)
            """;

    private static final String ROUND_A_TICKET =
            ENTRIES.formatted("""
            e.channel <> 'survey' and (e.ticket_id = ? or e.at >= ? and e.ticket_id in (
                select x.id from ticket x join ticket o on o.customer_id = x.customer_id where o.id = ?))
            """) + " order by e.ticket_id = ? desc, e.at desc, e.id desc limit ?";

    private final Statements statements;

    @Inject
    Remarks(Statements statements) {
        this.statements = statements;
    }

    List<Remark> ofEntry(long entry) throws SQLException {
        return statements.list(ENTRIES.formatted("e.channel <> 'survey' and e.id = ?"), Remarks::remark, entry);
    }

    List<Remark> ofTicket(long ticket) throws SQLException {
        return statements.list(ENTRIES.formatted("e.channel <> 'survey' and e.ticket_id = ?"), Remarks::remark, ticket);
    }

    /** The newest on a ticket; after them what its customer said on their other tickets since then. */
    List<Remark> round(long ticket, Instant since, int limit) throws SQLException {
        return statements.list(ROUND_A_TICKET, Remarks::remark, ticket, since, ticket, ticket, limit);
    }

    /** What a person may mark: under a survey as well, whose words are else heard with their rating. */
    List<Remark> toMark(long entry) throws SQLException {
        return statements.list(ENTRIES.formatted("e.id = ?"), Remarks::remark, entry);
    }

    /** Whether praise was heard in this call, or written down of it. */
    boolean isPraised(long entry) throws SQLException {
        return statements.first(PRAISED, row -> row.getBoolean(1), entry, entry).orElseThrow();
    }

    /** What agents wrote down of the call that this entry is. */
    List<Remark> loggedOf(long entry) throws SQLException {
        return statements.list(LOGGED, Remarks::logged, entry);
    }

    private static Remark remark(ResultSet row) throws SQLException {
        boolean call = row.getString(6).equals("CALL");
        boolean written = !call && row.getObject(8) != null;
        String text = row.getString(10);
        return new Remark(
                call ? PraiseSource.CALL : written ? PraiseSource.LOGGED : PraiseSource.MESSAGE,
                "E-" + row.getLong(1),
                call ? Occasion.CALL : row.getString(7).equals("sms") ? Occasion.TEXT : Occasion.MAIL,
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, Long.class),
                row.getObject(4, Long.class),
                RowTime.instant(row, 5),
                call && !row.getBoolean(11) ? callersWords(text) : text,
                ids(row.getArray(12)),
                row.getObject(9, Long.class),
                Arrays.asList((String[]) row.getArray(13).getArray()));
    }

    private static Remark logged(ResultSet row) throws SQLException {
        long agent = row.getLong(1);
        return new Remark(
                PraiseSource.LOGGED,
                "L-%d-%d".formatted(row.getLong(4), agent),
                Occasion.LOGGED,
                row.getObject(7, Long.class),
                row.getObject(6, Long.class),
                row.getLong(4),
                row.getObject(5, Long.class),
                RowTime.instant(row, 3),
                row.getString(2),
                List.of(agent),
                agent,
                List.of());
    }

    /** A line without a speaker is of whoever spoke last. */
    static String callersWords(String transcript) {
        String words = transcript.length() > LONGEST ? transcript.substring(0, LONGEST) : transcript;
        StringJoiner theirs = new StringJoiner("\n");
        boolean ours = false;
        for (String line : words.lines().toList()) {
            Matcher caller = SPEAKER.matcher(line);
            boolean named = caller.find();
            ours = !named && (ours || OURS.matcher(line).matches());
            if (!ours) {
                theirs.add(named ? line.substring(caller.end()) : line);
            }
        }
        return theirs.toString();
    }

    private static List<Long> ids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((Long[]) array.getArray());
    }
}
