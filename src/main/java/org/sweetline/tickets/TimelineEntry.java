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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing on a ticket's timeline. What was said is never changed; only how far a reply of ours got. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", sequenceName = "timeline_entry_seq", allocationSize = 50)
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String channel;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    private Instant at;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "from_address")
    private String fromAddress = "";

    @Column(name = "from_name")
    private String fromName = "";

    @Column(name = "to_addresses")
    private String toAddresses = "";

    @Column(name = "cc_addresses")
    private String ccAddresses = "";

    private String subject = "";
    private String text = "";
    private String quoted = "";
    private String html = "";

    @Convert(converter = TextList.class)
    @Column(name = "remote_pictures")
    private List<String> remotePictures = List.of();

    private String language = "";

    @Enumerated(EnumType.STRING)
    private @Nullable SenderTrust trust;

    private boolean automatic;

    @Column(name = "message_id")
    private @Nullable String messageId;

    @Column(name = "request_key")
    private @Nullable String requestKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_state")
    private @Nullable DeliveryState deliveryState;

    @Column(name = "delivery_attempts")
    private int deliveryAttempts;

    @Column(name = "delivery_error")
    private @Nullable String deliveryError;

    @Column(name = "delivery_at")
    private @Nullable Instant deliveryAt;

    @Column(name = "milestone_type")
    private @Nullable String milestoneType;

    @Column(name = "milestone_from")
    private @Nullable String milestoneFrom;

    @Column(name = "milestone_to")
    private @Nullable String milestoneTo;

    protected TimelineEntry() {}

    private TimelineEntry(long ticketId, EntryKind kind, String channel, @Nullable Direction direction, Instant at) {
        this.ticketId = ticketId;
        this.kind = kind;
        this.channel = channel;
        this.direction = direction;
        this.at = at;
    }

    static TimelineEntry received(long ticketId, IncomingMessage message, SenderTrust trust) {
        TimelineEntry entry =
                new TimelineEntry(ticketId, EntryKind.MESSAGE, message.channel(), Direction.IN, message.at());
        entry.wroteFrom(message.fromAddress(), message.fromName(), String.join(", ", message.to()), null);
        entry.ccAddresses = String.join(", ", message.cc());
        entry.subject = message.subject();
        entry.text = message.text();
        entry.quoted = message.quoted();
        entry.html = message.html();
        entry.remotePictures = message.remotePictures();
        entry.language = message.language();
        entry.automatic = message.automatic();
        entry.messageId = message.messageId().isEmpty() ? null : message.messageId();
        entry.trust = trust;
        return entry;
    }

    /** @param name of whom the number belongs to, which proves nothing of who calls */
    static TimelineEntry incomingCall(long ticketId, IncomingCall call, String name) {
        TimelineEntry entry = new TimelineEntry(ticketId, EntryKind.CALL, "voice", Direction.IN, call.at());
        entry.wroteFrom(call.from(), name, call.to(), null);
        return entry;
    }

    static TimelineEntry placedCall(long ticketId, PlacedCall call) {
        TimelineEntry entry = new TimelineEntry(ticketId, EntryKind.CALL, "voice", Direction.OUT, call.at());
        entry.wroteFrom(call.from(), call.by().name(), call.to(), call.by().account());
        return entry;
    }

    /** A reply that waits to be sent. */
    static TimelineEntry reply(Ticket ticket, String channel, String to, String text, Author author, Instant at) {
        TimelineEntry entry = new TimelineEntry(ticket.id(), EntryKind.MESSAGE, channel, Direction.OUT, at);
        entry.wroteFrom("", author.name(), to, author.account());
        entry.requestKey = author.requestKey();
        entry.subject = channel.equals("mail") ? ticket.subject() : "";
        entry.text = text;
        entry.automatic = author.automatic();
        entry.deliveryState = DeliveryState.WAITING;
        return entry;
    }

    /** A letter of the product's own, that waits to be sent. */
    static TimelineEntry ownLetter(Ticket ticket, String to, ReplyDesk.OwnLetter letter, Instant at) {
        TimelineEntry entry = new TimelineEntry(ticket.id(), EntryKind.MESSAGE, "mail", Direction.OUT, at);
        entry.wroteFrom("", letter.from(), to, null);
        entry.subject = ticket.subject();
        entry.text = letter.text();
        entry.language = letter.language();
        entry.deliveryState = DeliveryState.WAITING;
        return entry;
    }

    /** What the desk itself tells a customer by text, nobody of the team having written it. */
    static TimelineEntry told(long ticketId, String to, String text, Instant at) {
        TimelineEntry entry = new TimelineEntry(ticketId, EntryKind.MESSAGE, "sms", Direction.OUT, at);
        entry.automatic = true;
        entry.toAddresses = to;
        entry.text = text;
        entry.deliveryState = DeliveryState.WAITING;
        return entry;
    }

    /** What the customer said, written down by one of the team. */
    static TimelineEntry written(
            Ticket ticket, String channel, String customerName, String text, Author author, Instant at) {
        TimelineEntry entry = new TimelineEntry(ticket.id(), EntryKind.MESSAGE, channel, Direction.IN, at);
        entry.wroteFrom("", customerName, "", author.account());
        entry.requestKey = author.requestKey();
        entry.subject = ticket.subject();
        entry.text = text;
        return entry;
    }

    static TimelineEntry note(long ticketId, String text, Author author, Instant at) {
        TimelineEntry entry = new TimelineEntry(ticketId, EntryKind.NOTE, "desk", null, at);
        entry.wroteFrom("", author.name(), "", author.account());
        entry.requestKey = author.requestKey();
        entry.text = text;
        return entry;
    }

    static TimelineEntry milestone(
            long ticketId, String type, @Nullable String from, @Nullable String to, @Nullable Long author, Instant at) {
        TimelineEntry entry = new TimelineEntry(ticketId, EntryKind.MILESTONE, "desk", null, at);
        entry.authorId = author;
        entry.milestoneType = type;
        entry.milestoneFrom = from;
        entry.milestoneTo = to;
        return entry;
    }

    /** An entry of another desk, as it was there. */
    static TimelineEntry imported(
            long ticketId, EntryKind kind, String channel, @Nullable Direction direction, Instant at, String text) {
        TimelineEntry entry = new TimelineEntry(ticketId, kind, channel, direction, at);
        entry.text = text;
        return entry;
    }

    void wroteFrom(String address, String name, String to, @Nullable Long author) {
        fromAddress = address;
        fromName = name;
        toAddresses = to;
        authorId = author;
    }

    /** On whose ticket it belongs, and who it was, after all. */
    void movesTo(long ticket, String name) {
        ticketId = ticket;
        fromName = isOurs() ? fromName : name;
    }

    boolean isOurs() {
        return direction == Direction.OUT;
    }

    void reword(String newText) {
        text = newText;
    }

    public long id() {
        return id;
    }

    public TicketNumber ticket() {
        return new TicketNumber(ticketId);
    }

    public String channel() {
        return channel;
    }

    public Instant at() {
        return at;
    }

    public String toAddresses() {
        return toAddresses;
    }

    public String fromAddress() {
        return fromAddress;
    }

    public String language() {
        return language;
    }

    public String fromName() {
        return fromName;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    public Optional<DeliveryState> deliveryState() {
        return Optional.ofNullable(deliveryState);
    }

    void delivered(DeliveryState state, @Nullable String error, @Nullable String ownMessageId, Instant now) {
        deliveryState = state;
        deliveryError = error;
        deliveryAt = now;
        if (ownMessageId != null) {
            messageId = ownMessageId;
        }
    }

    void waitAgain(Instant now) {
        deliveryState = DeliveryState.WAITING;
        deliveryAttempts = 0;
        deliveryError = null;
        deliveryAt = now;
    }

    void attempted(String error, Instant now) {
        deliveryAttempts++;
        deliveryError = error;
        deliveryAt = now;
    }
}
