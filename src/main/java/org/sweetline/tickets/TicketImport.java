package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.Acquaintance;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Team;
import org.sweetline.tickets.ImportedTicket.ImportedCall;
import org.sweetline.tickets.ImportedTicket.ImportedCustomer;
import org.sweetline.tickets.ImportedTicket.ImportedEntry;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Takes over tickets of another desk with their times as they were; nobody is mailed, and what is known is left alone. */
@ApplicationScoped
class TicketImport {

    private static final Set<String> CHANNELS = Set.of("mail", "voice", "sms", "portal", "api", "desk");
    private static final Pattern ORDER = Pattern.compile("#?\\b(\\d{4,12}(?:-\\d{1,2})?)\\b");
    private static final int LONGEST_TEXT = 200_000;

    private final TicketRepository tickets;
    private final CustomerDirectory customers;
    private final OrderLinks orders;
    private final Team team;
    private final DomainEvents events;
    private final String region;

    @Inject
    TicketImport(
            TicketRepository tickets,
            CustomerDirectory customers,
            OrderLinks orders,
            Team team,
            DomainEvents events,
            Settings settings) {
        this.tickets = tickets;
        this.customers = customers;
        this.orders = orders;
        this.team = team;
        this.events = events;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** All of a batch or nothing; returns how many were new. */
    @Transactional
    int take(List<ImportedTicket> batch) {
        int fresh = 0;
        for (ImportedTicket ticket : batch) {
            fresh += take(ticket) ? 1 : 0;
        }
        return fresh;
    }

    private boolean take(ImportedTicket from) {
        String key = TicketRequests.text("externalId", from.externalId(), 200);
        if (tickets.byExternalId(key).isPresent()) {
            return false;
        }
        Acquaintance customer = customer(required("customer", from.customer()));
        Instant createdAt = required("createdAt", from.createdAt());
        Ticket ticket = new Ticket(
                TicketRequests.text("subject", from.subject(), 1_000),
                channel(from.channel()),
                customer.id(),
                createdAt);
        tickets.add(ticket);
        for (ImportedEntry entry : required("entries", from.entries())) {
            enter(ticket, customer, entry);
        }
        ticket.imported(
                key,
                Words.parse(TicketStatus.class, "status", from.status()),
                Words.parse(Priority.class, "priority", from.priority()),
                from.tags() == null ? List.of() : from.tags(),
                account(from.assigneeEmail()));
        events.publish(new TicketOpened(ticket.id()));
        return true;
    }

    private void enter(Ticket ticket, Acquaintance customer, ImportedEntry from) {
        EntryKind kind = Words.parse(EntryKind.class, "entries.kind", from.kind());
        Direction direction =
                from.direction() == null ? null : Words.parse(Direction.class, "entries.direction", from.direction());
        String text = orEmpty(from.text());
        if (text.length() > LONGEST_TEXT) {
            throw ProblemException.invalid("entries.text", "is too long");
        }
        Instant at = required("entries.at", from.at());
        ImportedCall call = from.call();
        TimelineEntry entry = TimelineEntry.imported(
                ticket.id(), kind, channel(from.channel()), direction, at, call == null ? text : "");
        entry.wroteFrom(
                call == null || call.from() == null ? "" : call.from(),
                direction == Direction.IN ? customer.name() : "",
                call == null || call.to() == null ? "" : call.to(),
                account(from.authorEmail()));
        tickets.add(entry);
        if (call != null) {
            enter(ticket, entry, call, text);
        }
        if (kind == EntryKind.MESSAGE || kind == EntryKind.CALL) {
            ticket.said(text, at);
            waits(ticket, kind, direction, at);
            orders.link(ticket, mentioned(text), at);
        }
    }

    /** As far as messages tell: whether a call was answered is not known. */
    private static void waits(Ticket ticket, EntryKind kind, @Nullable Direction direction, Instant at) {
        if (kind == EntryKind.MESSAGE && direction == Direction.IN) {
            ticket.asked(at);
        } else if (kind == EntryKind.MESSAGE && direction == Direction.OUT) {
            ticket.answered();
        }
    }

    private void enter(Ticket ticket, TimelineEntry entry, ImportedCall from, String transcript) {
        PhoneCall call = new PhoneCall(TicketRequests.text("call.sid", from.sid(), 100));
        Instant startedAt = from.startedAt() == null ? entry.at() : from.startedAt();
        call.began(
                new IncomingCall(call.sid(), orEmpty(from.from()), orEmpty(from.to()), startedAt, "in-progress"),
                ticket.id(),
                entry.id());
        OptionalInt seconds = from.seconds() == null ? OptionalInt.empty() : OptionalInt.of(from.seconds());
        Instant endedAt = from.endedAt() == null ? startedAt : from.endedAt();
        call.progressed(
                from.status() == null ? "completed" : from.status(),
                endedAt,
                seconds.isPresent() ? from.seconds() : null);
        call.transcribed(transcript);
        tickets.add(call);
    }

    private Acquaintance customer(ImportedCustomer from) {
        List<ContactPoint> points = new ArrayList<>();
        EmailAddress.parse(orEmpty(from.email())).ifPresent(points::add);
        PhoneNumber.parse(orEmpty(from.phone()), region).ifPresent(points::add);
        if (points.isEmpty()) {
            throw ProblemException.invalid("customer", "needs a mail address or a phone number");
        }
        return customers.byContact(points, orEmpty(from.name()), orEmpty(from.language()));
    }

    private @Nullable Long account(@Nullable String email) {
        return email == null ? null : team.idByEmail(email).orElse(null);
    }

    private static List<String> mentioned(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = ORDER.matcher(text);
        while (matcher.find() && numbers.size() < 10) {
            numbers.add(String.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    private static String channel(@Nullable String channel) {
        if (channel == null || !CHANNELS.contains(channel)) {
            throw ProblemException.invalid(
                    "channel", "must be one of " + CHANNELS.stream().sorted().toList());
        }
        return channel;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : Asked.storable(text);
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw ProblemException.invalid(field, "is missing");
        }
        return value;
    }
}
