package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileStore;

/** Counts and hands out what is on a person's tickets. */
@ApplicationScoped
class TicketHoldings {

    private static final String OWN = " where t.customer_id = any(cast(? as bigint[]))";
    private static final Map<String, String> COUNTS = Map.of(
            "tickets", "select count(*) from ticket t" + OWN,
            "entries", "select count(*) from ticket t join timeline_entry e on e.ticket_id = t.id" + OWN,
            "calls", "select count(*) from ticket t join phone_call c on c.ticket_id = t.id" + OWN,
            "attachments",
                    "select count(*) from ticket t join timeline_entry e on e.ticket_id = t.id"
                            + " join attachment a on a.entry_id = e.id" + OWN,
            "recordings",
                    "select count(*) from ticket t join phone_call c on c.ticket_id = t.id"
                            + " join phone_recording r on r.call_id = c.id" + OWN + " and r.sha256 is not null",
            "raw-deliveries",
                    "select count(*) from ticket t join intake_delivery d on d.result = 'T-' || t.id" + OWN
                            + " and d.size > 0");
    private static final String EXPORT = """
            select t.id, jsonb_build_object(
                'ticket', to_jsonb(t) - '{customer_id,assignee_id,version,external_id}'::text[],
                'entries', (
                    select coalesce(jsonb_agg(to_jsonb(e) - '{author_id,request_key}'::text[] || jsonb_build_object(
                        'attachments', (
                            select coalesce(jsonb_agg(to_jsonb(a) - 'entry_id' order by a.id), '[]')
                            from attachment a where a.entry_id = e.id)) order by e.at, e.id), '[]')
                    from timeline_entry e where e.ticket_id = t.id),
                'calls', (
                    select coalesce(jsonb_agg(to_jsonb(c) - 'version' || jsonb_build_object(
                        'recordings', (
                            select coalesce(jsonb_agg(to_jsonb(r) - '{call_id,version}'::text[] order by r.id), '[]')
                            from phone_recording r where r.call_id = c.id),
                        'lines', (
                            select coalesce(jsonb_agg(to_jsonb(l) - '{call_id,source,posted_by}'::text[] order by l.seconds, l.number), '[]')
                            from phone_transcript_line l where l.call_id = c.id),
                        'replacedTranscripts', (
                            select coalesce(jsonb_agg(to_jsonb(x) - '{call_id,account_id}'::text[] order by x.id), '[]')
                            from replaced_transcript x where x.call_id = c.id)) order by c.id), '[]')
                    from phone_call c where c.ticket_id = t.id))::text
            from ticket t where t.customer_id = any(cast(? as bigint[])) and t.id > ? order by t.id
            """;
    private static final String FILES = """
            select t.id, a.id || '-' || a.name, a.sha256 from ticket t join timeline_entry e on e.ticket_id = t.id
            join attachment a on a.entry_id = e.id where t.customer_id = any(cast(? as bigint[]))
            union all
            select t.id, 'recording-' || r.id || case r.type when 'audio/wav' then '.wav' else '.mp3' end, r.sha256
            from ticket t join phone_call c on c.ticket_id = t.id join phone_recording r on r.call_id = c.id
            where t.customer_id = any(cast(? as bigint[])) and r.sha256 is not null order by 1, 2
            """;

    private final Statements statements;
    private final FileStore files;

    @Inject
    TicketHoldings(Statements statements, FileStore files) {
        this.statements = statements;
        this.files = files;
    }

    private record Named(String ticket, String name, String sha256) {}

    Holding count(Person person, String what, Fate fate) throws SQLException {
        String sql = COUNTS.getOrDefault(what, "");
        return new Holding(what, statements.count(sql, person.customers()), fate);
    }

    /** A file that can't be read any more is left out; the list of the ticket's attachments still names it. */
    void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("tickets.json", EXPORT, person.customers());
        List<Named> named = statements.list(
                FILES,
                row -> new Named(TicketNumber.text(row.getLong(1)), row.getString(2), row.getString(3)),
                person.customers(),
                person.customers());
        for (Named file : named) {
            if (files.holds(file.sha256())) {
                archive.file("files/" + file.ticket(), file.name(), files.open(file.sha256()));
            }
        }
    }
}
