package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.events.DomainEvents;
import org.sweetline.intake.ForgottenDeliveries;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** A person's own tickets with all that is on them, and the raw mails and webhooks that they came from. */
@ApplicationScoped
class TicketRecords implements PersonalRecords {

    private static final String OURS =
            "select id from ticket where customer_id = any(cast(? as bigint[])) order by id limit 20 for update";
    private static final String ENTRIES = "select id from timeline_entry where ticket_id = any(cast(? as bigint[]))";
    private static final String CALLS = """
            select sid from phone_call where ticket_id = any(cast(? as bigint[]))
            union select r.sid from phone_recording r join phone_call c on c.id = r.call_id
            where c.ticket_id = any(cast(? as bigint[])) and r.sid is not null
            union select m.sid from text_message m join timeline_entry e on e.id = m.entry_id
            where e.ticket_id = any(cast(? as bigint[])) and m.sid is not null
            """;
    private static final String TICKETS = """
            update ticket set subject = '—', snippet = '', tags = '', order_numbers = '', customer_id = null, external_id = null
            where id = any(cast(? as bigint[]))
            """;
    private static final String ERRORS =
            "update event_outbox set last_error = null where last_error is not null and key = any(?)";

    private final Statements statements;
    private final EntryErasure entries;
    private final ForgottenDeliveries deliveries;
    private final CondemnedFiles condemned;
    private final TicketHoldings holdings;
    private final DomainEvents events;

    @Inject
    TicketRecords(
            Statements statements,
            EntryErasure entries,
            ForgottenDeliveries deliveries,
            CondemnedFiles condemned,
            TicketHoldings holdings,
            DomainEvents events) {
        this.statements = statements;
        this.entries = entries;
        this.deliveries = deliveries;
        this.condemned = condemned;
        this.holdings = holdings;
        this.events = events;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> tables() {
        return List.of("ticket");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        return Stream.of(
                        holdings.count(person, "tickets", Fate.ANONYMIZED),
                        holdings.count(person, "entries", Fate.ANONYMIZED),
                        holdings.count(person, "calls", Fate.ANONYMIZED),
                        holdings.count(person, "attachments", Fate.DELETED),
                        holdings.count(person, "recordings", Fate.DELETED),
                        holdings.count(person, "raw-deliveries", Fate.DELETED))
                .toList();
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        holdings.export(person, archive);
    }

    @Override
    public long erase(Person person) throws SQLException {
        List<String> tickets = statements.list(OURS, row -> row.getString(1), person.customers());
        if (tickets.isEmpty()) {
            return 0;
        }
        List<String> numbers = tickets.stream().map(ticket -> "T-" + ticket).toList();
        List<String> calls = statements.list(CALLS, row -> row.getString(1), tickets, tickets, tickets);
        condemned.add(deliveries.forget(numbers, calls));
        entries.erase(statements.list(ENTRIES, row -> row.getString(1), tickets));
        statements.change(TICKETS, tickets);
        statements.change(ERRORS, numbers);
        tickets.forEach(ticket -> events.publish(new TicketChanged(Long.parseLong(ticket))));
        return tickets.size();
    }
}
