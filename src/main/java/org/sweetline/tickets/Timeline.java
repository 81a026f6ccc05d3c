package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.tickets.EntryView.AttachmentView;
import org.sweetline.web.TimeCursor;

/** Reads a ticket's timeline, the oldest entry first: two queries, however many entries there are. */
@ApplicationScoped
public class Timeline {

    private static final String RECORDINGS = """
            (select coalesce(jsonb_agg(jsonb_build_object('id', case r.state when 'STORED' then r.id end,
                    'kind', lower(r.kind), 'state', lower(replace(r.state, '_', '-')), 'seconds', r.seconds, 'deletedAt', r.deleted_at,
                    'href', case r.state when 'STORED' then '/api/v1/recordings/' || r.id end) order by r.id), '[]')
                from phone_recording r where r.call_id = p.id)""";
    private static final String LINES = """
            (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from (
                select seconds, speaker, text from phone_transcript_line where call_id = p.id
                order by seconds nulls last, source, number limit 2000) l)""";
    /** What mails and texts answer stands beside it as rated; what a key says after a call does not. */
    private static final String BAD_RATING = """
            case when e.milestone_type <> 'badly-rated' or ? or exists (
                select from survey v join survey_answer w on w.survey_id = v.id
                where v.ticket_id = e.ticket_id and v.followed_up_at is not null and cast(w.rating as text) = e.milestone_to
                    and (w.source <> 'KEYPAD' or v.agent_id = ?)) then e.milestone_to end""";
    /** How they were is told to whom it is about, and to whoever reads figures. */
    private static final String RATED_AGENT = """
            case when e.milestone_type = 'rated' then (
                select r.name from account r
                where r.id = cast(nullif(nullif(split_part(e.milestone_to, ' ', 4), ''), '-') as bigint)
                    and split_part(e.milestone_to, ' ', 3) <> '-' and (? or r.id = ?)) end""";

    private static final String COLUMNS = """
            select e.id, e.kind, e.channel, e.direction, e.from_address, e.from_name, e.to_addresses, e.cc_addresses, e.at,
                a.id, a.name, e.subject, e.text, e.quoted, e.html, e.trust, e.automatic, e.language,
                e.delivery_state, e.delivery_attempts, e.delivery_error, e.delivery_at,
                e.milestone_type, e.milestone_from, %s,
                p.id, p.sid, p.from_number, p.to_number, p.status, p.started_at, p.ended_at, p.seconds,
                p.transcript, case when p.id is not null then %s end, case when p.id is not null then %s end,
                (select case when ? or s.agent_id = ? then s.story else s.story - 'rating' end
                    from call_story s where s.sid = p.sid),
                m.segments, m.fault, m.error_code, m.media, %s
            from timeline_entry e left join account a on a.id = e.author_id left join phone_call p on p.entry_id = e.id
            left join lateral (
                select m.segments, lower(replace(m.fault, '_', '-')) as fault, m.error_code, (
                    select jsonb_agg(jsonb_build_object('position', f.position, 'state', lower(f.state), 'reason',
                        lower(f.reason)) order by f.position)::text from text_media f where f.text_id = m.id) as media
                from text_message m where m.entry_id = e.id order by m.id desc limit 1) as m on e.channel = 'sms'
            """.formatted(BAD_RATING, RECORDINGS, LINES, RATED_AGENT);
    private static final String ATTACHMENTS = """
            select entry_id, id, name, type, size, inline_part, content_id from attachment
            where entry_id = any(cast(? as bigint[])) order by id
            """;

    private final Statements statements;
    private final CurrentAccount reader;

    @Inject
    Timeline(Statements statements, CurrentAccount reader) {
        this.statements = statements;
        this.reader = reader;
    }

    public List<EntryView> of(TicketNumber ticket, Optional<TimeCursor> after, int limit) throws SQLException {
        String order = " order by e.at, e.id limit " + limit;
        return after.isPresent()
                ? read(
                        COLUMNS + " where e.ticket_id = ? and (e.at, e.id) > (?, ?)" + order,
                        ticket.id(),
                        after.get().at(),
                        after.get().id())
                : read(COLUMNS + " where e.ticket_id = ?" + order, ticket.id());
    }

    public EntryView entry(long id) throws SQLException {
        return read(COLUMNS + " where e.id = ?", id).get(0);
    }

    /** How a call and who answered it were rated is told to whose call it was, and to whoever reads figures. */
    private List<EntryView> read(String sql, Object... parameters) throws SQLException {
        boolean readsFigures = reader.role().permissions().contains(Permission.READ_FIGURES);
        Stream<Object> who = Stream.of(readsFigures, reader.id(), readsFigures, reader.id(), readsFigures, reader.id());
        Object[] all = Stream.concat(who, Stream.of(parameters)).toArray();
        List<EntryView> entries = statements.list(sql, EntryRow::view, all);
        addAttachments(entries);
        return entries;
    }

    private void addAttachments(List<EntryView> entries) throws SQLException {
        Map<Long, List<AttachmentView>> messages = entries.stream()
                .filter(entry -> entry.kind().equals("message"))
                .collect(Collectors.toMap(EntryView::id, EntryView::attachments));
        if (messages.isEmpty()) {
            return;
        }
        statements.list(
                ATTACHMENTS,
                row -> Objects.requireNonNull(messages.get(row.getLong(1)), "an entry that was asked for")
                        .add(attachment(row)),
                messages.keySet().stream().map(String::valueOf).toList());
    }

    private static AttachmentView attachment(ResultSet row) throws SQLException {
        long id = row.getLong(2);
        return new AttachmentView(
                id,
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                "/api/v1/attachments/" + id,
                row.getBoolean(6),
                row.getString(7));
    }
}
