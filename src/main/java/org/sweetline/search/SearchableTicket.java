package org.sweetline.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.people.CustomerNumber;
import org.sweetline.tickets.TicketNumber;

/** A ticket while its entries are being read. */
final class SearchableTicket {

    private final long id;
    private final String subject;
    private final String status;
    private final String channel;
    private final long assignee;
    private final List<String> tags;
    private final List<String> orders;
    private final Instant at;
    private final long customer;
    private final String customerName;
    private final Set<String> senders = new LinkedHashSet<>();
    private final Set<String> callers = new LinkedHashSet<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> quoted = new ArrayList<>();

    SearchableTicket(
            long id,
            String subject,
            String status,
            String channel,
            long assignee,
            List<String> tags,
            List<String> orders,
            Instant at,
            long customer,
            String customerName) {
        this.id = id;
        this.subject = subject;
        this.status = status;
        this.channel = channel;
        this.assignee = assignee;
        this.tags = tags;
        this.orders = orders;
        this.at = at;
        this.customer = customer;
        this.customerName = customerName;
    }

    long id() {
        return id;
    }

    long customer() {
        return customer;
    }

    void sentBy(String address, String name) {
        addIfSaid(senders, address);
        addIfSaid(senders, name);
    }

    void calledFrom(String number) {
        addIfSaid(callers, number);
    }

    void says(String text) {
        if (!text.isBlank() && !text.endsWith(subject)) {
            texts.add(text);
        }
    }

    /** Mostly what stands in an earlier entry already; only lines that stand nowhere else are kept. */
    void quotes(String text) {
        if (!text.isBlank()) {
            quoted.add(text);
        }
    }

    Searchable searchable(Contacts contacts) {
        Set<String> addresses = new LinkedHashSet<>(contacts.addresses());
        senders.stream().filter(sender -> sender.contains("@")).forEach(addresses::add);
        Set<String> phones = new LinkedHashSet<>(contacts.phones());
        phones.addAll(callers);
        Set<String> from = new LinkedHashSet<>(senders);
        from.addAll(callers);
        return new Searchable(
                HitType.TICKET,
                id,
                TicketNumber.text(id),
                subject,
                at,
                status,
                channel,
                assignee,
                customer == 0 ? "" : CustomerNumber.text(customer),
                customerName,
                tags,
                orders,
                contacts.orders(),
                List.copyOf(addresses),
                List.copyOf(phones),
                List.of(),
                List.copyOf(from),
                texts,
                linesNotSaid(),
                OrderFacts.NONE);
    }

    private List<String> linesNotSaid() {
        Set<String> said = new LinkedHashSet<>();
        texts.forEach(text -> text.lines().map(String::strip).forEach(said::add));
        Set<String> left = new LinkedHashSet<>();
        quoted.forEach(text -> text.lines()
                .map(line -> line.replaceFirst("^[>\\s]+", "").strip())
                .filter(line -> !line.isEmpty() && !said.contains(line))
                .forEach(left::add));
        return left.isEmpty() ? List.of() : List.of(String.join("\n", left));
    }

    private static void addIfSaid(Set<String> values, String value) {
        if (!value.isBlank()) {
            values.add(value);
        }
    }
}
