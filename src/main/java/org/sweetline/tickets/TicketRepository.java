package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tickets, entries and calls as objects, for the desks. */
@ApplicationScoped
class TicketRepository {

    private static final List<SenderTrust> STRANGERS = List.of(SenderTrust.THIRD_PARTY, SenderTrust.AMBIGUOUS);

    /** One index look-up a customer, however many tickets stand open. */
    private static final String UNWRITTEN_CALLS = """
            select asked.id, latest.id, cast(extract(epoch from calls.last) * 1000000 as bigint)
            from unnest(cast(? as bigint[])) as asked (id)
            cross join lateral (
                select t.id from ticket t
                where t.customer_id = asked.id and t.status <> 'SOLVED' and t.last_message_at >= cast(? as timestamptz)
                order by t.last_message_at desc, t.id desc limit 1) as latest
            cross join lateral (
                select max(e.at) as last from timeline_entry e
                where e.ticket_id = latest.id and e.kind = 'CALL') as calls
            where calls.last is not null and not exists (
                select 1 from timeline_entry e where e.ticket_id = latest.id and e.kind = 'MESSAGE')
            """;

    private final EntityManager em;

    @Inject
    TicketRepository(EntityManager em) {
        this.em = em;
    }

    void add(Object fresh) {
        em.persist(fresh);
    }

    void flush() {
        em.flush();
    }

    Ticket get(TicketNumber number) {
        Ticket ticket = em.find(Ticket.class, number.id());
        if (ticket == null) {
            throw TicketNumber.noSuch(number);
        }
        return ticket;
    }

    Optional<Ticket> find(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id));
    }

    Optional<TimelineEntry> entry(long id) {
        return Optional.ofNullable(em.find(TimelineEntry.class, id));
    }

    Optional<Attachment> attachment(long id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    Map<Long, Ticket> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select t from Ticket t where t.id in :ids", Ticket.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Ticket::id, ticket -> ticket));
    }

    /** The ids of the tickets that the messages stand on; the first to come with an id keeps it. */
    Map<String, Long> ticketsByMessageId(Collection<String> messageIds) {
        return ticketsBy("messageId", messageIds);
    }

    Map<Long, Long> ticketsByEntry(Collection<Long> entries) {
        return ticketsBy("id", entries);
    }

    @SuppressWarnings("unchecked")
    private <K> Map<K, Long> ticketsBy(String field, Collection<K> keys) {
        Map<K, Long> found = new HashMap<>();
        if (!keys.isEmpty()) {
            String query = "select e." + field + ", e.ticketId from TimelineEntry e where e." + field
                    + " in :keys order by e.id";
            em.createQuery(query, Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> found.putIfAbsent((K) row[0], (Long) row[1]));
        }
        return found;
    }

    /** What the author wrote with this request already. */
    Optional<TimelineEntry> entryByRequest(Author author) {
        String key = author.requestKey();
        return key == null ? Optional.empty() : entryByRequest(author.account(), key);
    }

    private Optional<TimelineEntry> entryByRequest(long author, String requestKey) {
        return em.createQuery(
                        "select e from TimelineEntry e where e.authorId = :author and e.requestKey = :key",
                        TimelineEntry.class)
                .setParameter("author", author)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** The customer's ticket that is not solved and was talked about last, if that was after the given time. */
    Optional<Ticket> latestUnsolved(long customer, Instant since) {
        return em.createQuery("""
            select t from Ticket t
            where t.customerId = :customer and t.status <> :solved and t.lastMessageAt >= :since
            order by t.lastMessageAt desc, t.id desc
            """, Ticket.class)
                .setParameter("customer", customer)
                .setParameter("solved", TicketStatus.SOLVED)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether nothing else was said or asked on its ticket; notes and milestones are ours. */
    boolean standsAlone(TimelineEntry entry) {
        return em.createQuery("""
            select e.id from TimelineEntry e
            where e.ticketId = :ticket and e.id <> :entry and e.kind in :said
            """, Long.class)
                .setParameter("ticket", entry.ticket().id())
                .setParameter("entry", entry.id())
                .setParameter("said", List.of(EntryKind.MESSAGE, EntryKind.CALL))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A ticket, and when its last call was. */
    record LastCall(long customer, long ticket, Instant at) {}

    /** For each customer the ticket that {@link #latestUnsolved(long, Instant)} gives, if calls and nothing else stand on it. */
    List<LastCall> lastUnwrittenCalls(Collection<Long> customers, Instant since) {
        List<?> rows = em.createNativeQuery(UNWRITTEN_CALLS)
                .setParameter(1, customers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, since.toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LastCall(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        Instant.EPOCH.plus(((Number) row[2]).longValue(), ChronoUnit.MICROS)))
                .toList();
    }

    /**
     * The ids of the mails between us and the customer on this ticket, the newest first. No stranger's: they are his; nor what
     * a machine of the other side wrote.
     */
    List<String> messageIds(long ticket, int most) {
        return em.createQuery("""
            select e.messageId from TimelineEntry e
            where e.ticketId = :ticket and e.messageId is not null and (e.automatic = false or e.direction = :ours)
              and (e.trust is null or e.trust not in :strangers)
            order by e.at desc, e.id desc
            """, String.class)
                .setParameter("ticket", ticket)
                .setParameter("ours", Direction.OUT)
                .setParameter("strangers", STRANGERS)
                .setMaxResults(most)
                .getResultList();
    }

    /** What came from this address on the ticket last, up to then; nothing that a machine or somebody else may have written. */
    Optional<TimelineEntry> lastSaidBy(String address, long ticket, Instant until) {
        return em.createQuery("""
            select e from TimelineEntry e
            where e.ticketId = :ticket and e.fromAddress = :address and e.at <= :until
              and e.kind = :message and e.direction = :in and e.automatic = false
              and (e.trust is null or e.trust not in :strangers)
            order by e.at desc, e.id desc
            """, TimelineEntry.class)
                .setParameter("ticket", ticket)
                .setParameter("address", address)
                .setParameter("until", until)
                .setParameter("message", EntryKind.MESSAGE)
                .setParameter("in", Direction.IN)
                .setParameter("strangers", STRANGERS)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PhoneCall> call(String sid) {
        return one("select c from PhoneCall c where c.sid = :value", sid);
    }

    /** What agents noted of a call on its ticket. */
    List<TimelineEntry> notesOfCall(long ticket, String sid) {
        return em.createQuery("""
            select e from TimelineEntry e
            where e.ticketId = :ticket and e.kind = :note and e.requestKey like concat('wrap-up-', :sid, '-%')
            """, TimelineEntry.class)
                .setParameter("ticket", ticket)
                .setParameter("note", EntryKind.NOTE)
                .setParameter("sid", sid)
                .getResultList();
    }

    Optional<PhoneRecording> recording(String sid) {
        return em.createQuery("select r from PhoneRecording r where r.sid = :sid", PhoneRecording.class)
                .setParameter("sid", sid)
                .getResultStream()
                .findFirst();
    }

    List<PhoneRecording> recordingsOf(PhoneCall call) {
        return em.createQuery(
                        "select r from PhoneRecording r where r.callId = :call order by r.id", PhoneRecording.class)
                .setParameter("call", call.id())
                .getResultList();
    }

    Optional<PhoneRecording> recording(long id) {
        return Optional.ofNullable(em.find(PhoneRecording.class, id));
    }

    /** Some of those that were announced before then and are not deleted yet, the oldest first. */
    List<PhoneRecording> recordingsBefore(Instant time, int most) {
        return em.createQuery("""
            select r from PhoneRecording r where r.state in :kept and r.announcedAt < :time order by r.announcedAt, r.id
            """, PhoneRecording.class)
                .setParameter("kept", List.of(RecordingState.STORED, RecordingState.FAILED, RecordingState.TOO_LONG))
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<PhoneCall> call(long id) {
        return Optional.ofNullable(em.find(PhoneCall.class, id));
    }

    Optional<Ticket> byExternalId(String externalId) {
        return em.createQuery("select t from Ticket t where t.externalId = :id", Ticket.class)
                .setParameter("id", externalId)
                .getResultStream()
                .findFirst();
    }

    /** The customer's own address that they wrote from last on this ticket, else their oldest one. Never a stranger's. */
    Optional<String> replyAddress(long ticket, long customer) {
        return em.createQuery("""
            select p.value from KnownContact p
            where p.customerId = :customer and p.kind = 'email'
            order by (select max(e.at) from TimelineEntry e
                where e.ticketId = :ticket and e.fromAddress = p.value) desc nulls last, p.id
            """, String.class)
                .setParameter("customer", customer)
                .setParameter("ticket", ticket)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<PhoneCall> one(String query, String value) {
        return em.createQuery(query, PhoneCall.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
