package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.events.DomainEvents;
import org.sweetline.intake.ForgottenDeliveries;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** What a person wrote on other people's tickets, and where these name their addresses. */
@ApplicationScoped
class MentionRecords implements PersonalRecords {

    private static final String WRITTEN =
            "select id, ticket_id from timeline_entry where from_address = any(?) order by id limit 200";
    private static final String NAMED = """
            update timeline_entry set to_addresses = regexp_replace(to_addresses, p.address, '', 'gi'),
                cc_addresses = regexp_replace(cc_addresses, p.address, '', 'gi'),
                text = regexp_replace(text, p.address, '', 'gi'), quoted = regexp_replace(quoted, p.address, '', 'gi'),
                html = regexp_replace(html, p.address, '', 'gi')
            from (select cast(? as text) as address) p
            where to_addresses ~* p.address or cc_addresses ~* p.address or text ~* p.address or quoted ~* p.address
                or html ~* p.address
            returning ticket_id
            """;
    private static final String TITLED = """
            update ticket set subject = regexp_replace(subject, p.address, '', 'gi'),
                snippet = regexp_replace(snippet, p.address, '', 'gi')
            from (select cast(? as text) as address) p
            where subject ~* p.address or snippet ~* p.address returning id
            """;

    private final Statements statements;
    private final EntryErasure entries;
    private final ForgottenDeliveries deliveries;
    private final CondemnedFiles condemned;
    private final DomainEvents events;

    @Inject
    MentionRecords(
            Statements statements,
            EntryErasure entries,
            ForgottenDeliveries deliveries,
            CondemnedFiles condemned,
            DomainEvents events) {
        this.statements = statements;
        this.entries = entries;
        this.deliveries = deliveries;
        this.condemned = condemned;
        this.events = events;
    }

    private record Entry(String id, String ticket) {}

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    /** Not counted: finding them reads all that was ever written, and an administrator waits for the answer. */
    @Override
    public List<Holding> holdings(Person person) {
        return List.of();
    }

    /** Other people's tickets are other people's. */
    @Override
    public void export(Person person, ExportArchive archive) {}

    @Override
    public long erase(Person person) throws SQLException {
        List<Entry> written =
                statements.list(WRITTEN, row -> new Entry(row.getString(1), row.getString(2)), person.senders());
        if (!written.isEmpty()) {
            entries.erase(written.stream().map(Entry::id).toList());
            changed(written.stream().map(Entry::ticket).distinct().toList(), person);
            return written.size();
        }
        List<String> naming = named(person);
        if (!naming.isEmpty()) {
            changed(naming, person);
            return naming.size();
        }
        condemned.add(deliveries.forgetMentioning(List.of(), person.traces()));
        return 0;
    }

    private List<String> named(Person person) throws SQLException {
        Set<String> tickets = new TreeSet<>();
        for (String pattern : person.patterns()) {
            tickets.addAll(statements.list(NAMED, row -> row.getString(1), pattern));
            tickets.addAll(statements.list(TITLED, row -> row.getString(1), pattern));
        }
        return List.copyOf(tickets);
    }

    private void changed(List<String> tickets, Person person) throws SQLException {
        condemned.add(deliveries.forgetMentioning(
                tickets.stream().map(ticket -> "T-" + ticket).toList(), person.traces()));
        tickets.forEach(ticket -> events.publish(new TicketChanged(Long.parseLong(ticket))));
    }
}
