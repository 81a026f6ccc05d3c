package org.sweetline.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matter of one customer, whatever channels it comes through. */
@Entity
public class Ticket {

    private static final int LONGEST_SNIPPET = 160;
    private static final int LONGEST_SUBJECT = 300;
    private static final int MOST_ORDERS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_seq")
    @SequenceGenerator(name = "ticket_seq", sequenceName = "ticket_seq", allocationSize = 20)
    private long id;

    private String subject;

    @Enumerated(EnumType.STRING)
    private TicketStatus status = TicketStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    private String channel;

    @Column(name = "customer_id")
    private @Nullable Long customerId;

    @Column(name = "assignee_id")
    private @Nullable Long assigneeId;

    @Convert(converter = TextList.class)
    private List<String> tags = List.of();

    @Column(name = "order_numbers")
    @Convert(converter = TextList.class)
    private List<String> orderNumbers = List.of();

    private String snippet = "";
    private boolean unverified;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "last_message_at")
    private Instant lastMessageAt;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "solved_at")
    private @Nullable Instant solvedAt;

    @Version
    private long version;

    protected Ticket() {}

    Ticket(String subject, String channel, @Nullable Long customerId, Instant now) {
        this.subject = shortened(subject, LONGEST_SUBJECT);
        this.channel = channel;
        this.customerId = customerId;
        this.createdAt = now;
        this.updatedAt = now;
        this.lastMessageAt = now;
    }

    public long id() {
        return id;
    }

    public TicketNumber number() {
        return new TicketNumber(id);
    }

    public String subject() {
        return subject;
    }

    public TicketStatus status() {
        return status;
    }

    public Priority priority() {
        return priority;
    }

    public Optional<Long> customerId() {
        return Optional.ofNullable(customerId);
    }

    public Optional<Long> assigneeId() {
        return Optional.ofNullable(assigneeId);
    }

    public List<String> tags() {
        return tags;
    }

    public long version() {
        return version;
    }

    boolean solved() {
        return status == TicketStatus.SOLVED;
    }

    /** Something was said by or to the customer; the list shows it on top. */
    void said(String text, Instant now) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            snippet = shortened(line, LONGEST_SNIPPET);
        }
        lastMessageAt = now.isAfter(lastMessageAt) ? now : lastMessageAt;
        touch(now);
    }

    /** The customer waits for an answer since the first message that got none. */
    void asked(Instant at) {
        waitingSince = waitingSince == null || at.isBefore(waitingSince) ? at : waitingSince;
    }

    /** We have spoken last. */
    void answered() {
        waitingSince = null;
    }

    void touch(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt;
    }

    void solve(Instant now) {
        status = TicketStatus.SOLVED;
        solvedAt = now;
        touch(now);
    }

    void reopen(Instant now) {
        status = TicketStatus.OPEN;
        solvedAt = null;
        touch(now);
    }

    void waitForCustomer(Instant now) {
        status = TicketStatus.PENDING;
        solvedAt = null;
        touch(now);
    }

    void assign(@Nullable Long account, Instant now) {
        assigneeId = account;
        touch(now);
    }

    void rank(Priority newPriority, Instant now) {
        priority = newPriority;
        touch(now);
    }

    void tag(List<String> newTags, Instant now) {
        tags = List.copyOf(newTags);
        touch(now);
    }

    void rename(String newSubject, Instant now) {
        subject = shortened(newSubject, LONGEST_SUBJECT);
        touch(now);
    }

    /** Returns the orders that were not named before. */
    List<String> names(List<String> orders) {
        List<String> fresh = orders.stream()
                .distinct()
                .filter(order -> !orderNumbers.contains(order))
                .limit(Math.max(0, MOST_ORDERS - orderNumbers.size()))
                .toList();
        if (!fresh.isEmpty()) {
            List<String> all = new ArrayList<>(orderNumbers);
            all.addAll(fresh);
            orderNumbers = List.copyOf(all);
        }
        return fresh;
    }

    void belongsTo(@Nullable Long customer) {
        customerId = customer;
    }

    void doubt() {
        unverified = true;
    }

    /** A ticket from another desk, as it was there. */
    void imported(String key, TicketStatus was, Priority rank, List<String> words, @Nullable Long assignee) {
        externalId = key;
        status = was;
        priority = rank;
        tags = List.copyOf(words);
        assigneeId = assignee;
        solvedAt = was == TicketStatus.SOLVED ? lastMessageAt : null;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
