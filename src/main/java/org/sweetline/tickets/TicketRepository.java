package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tickets, entries and calls as objects, for the desks. */
@ApplicationScoped
class TicketRepository {

    private static final List<SenderTrust> STRANGERS = List.of(SenderTrust.THIRD_PARTY, SenderTrust.AMBIGUOUS);

    private final EntityManager em;

    @Inject
    TicketRepository(EntityManager em) {
        this.em = em;
    }

    void add(Object fresh) {
        em.persist(fresh);
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

    /** The entry that one of the messages became; the nearest of the references wins. */
    Optional<TimelineEntry> entryByMessageIds(List<String> messageIds) {
        List<TimelineEntry> found = em.createQuery(
                        "select e from TimelineEntry e where e.messageId in :ids", TimelineEntry.class)
                .setParameter("ids", messageIds)
                .getResultList();
        return messageIds.stream()
                .flatMap(id -> found.stream()
                        .filter(entry -> entry.messageId().filter(id::equals).isPresent()))
                .findFirst();
    }

    Optional<TimelineEntry> entryByRequest(long author, String requestKey) {
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

    /** Whether the ticket has a call since then and nothing in writing. */
    boolean onlyCalls(long ticket, Instant since) {
        Object[] counts = em.createQuery("""
            select sum(case when e.kind = :call and e.at >= :since then 1 else 0 end),
                sum(case when e.kind = :message then 1 else 0 end)
            from TimelineEntry e where e.ticketId = :ticket
            """, Object[].class)
                .setParameter("call", EntryKind.CALL)
                .setParameter("message", EntryKind.MESSAGE)
                .setParameter("since", since)
                .setParameter("ticket", ticket)
                .getSingleResult();
        return counts[0] instanceof Number calls && calls.longValue() > 0 && ((Number) counts[1]).longValue() == 0;
    }

    /** The ids of the mails between us and the customer on this ticket, the newest first. No stranger's: they are his. */
    List<String> messageIds(long ticket, int most) {
        return em.createQuery("""
            select e.messageId from TimelineEntry e
            where e.ticketId = :ticket and e.messageId is not null and e.automatic = false
              and (e.trust is null or e.trust not in :strangers)
            order by e.at desc, e.id desc
            """, String.class)
                .setParameter("ticket", ticket)
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

    Optional<PhoneCall> callByRecording(String recordingSid) {
        return one("select c from PhoneCall c where c.recordingSid = :value", recordingSid);
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
