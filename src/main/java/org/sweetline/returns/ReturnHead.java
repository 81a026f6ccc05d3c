package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** What stands at the head of a return: whose it is, where it stands, and what was said about it. */
@MappedSuperclass
public abstract class ReturnHead {
    static final String ANOTHER_PERSON = "That is for another person than who decided.";

    @Column(name = "order_id")
    long orderId;

    @Column(name = "customer_id")
    @Nullable
    Long customerId;

    @Column(name = "ticket_id")
    @Nullable
    Long ticketId;

    @Enumerated(EnumType.STRING)
    ReturnChannel channel;

    @Column(name = "filed_by")
    @Nullable
    Long filedBy;

    @Enumerated(EnumType.STRING)
    ReturnState state = ReturnState.REQUESTED;

    @Enumerated(EnumType.STRING)
    Inquiry inquiry = Inquiry.NONE;

    @Enumerated(EnumType.STRING)
    Closure closure = Closure.OPEN;

    @Enumerated(EnumType.STRING)
    Needs needs = Needs.NOTHING;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    String currency;
    BigDecimal value = BigDecimal.ZERO;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "request_key")
    @Nullable
    String requestKey;

    @Embedded
    Question question = new Question();

    @Embedded
    Ruling ruling = new Ruling();

    @Embedded
    Objection objection = new Objection();

    @Embedded
    RiskMark risk = new RiskMark();

    protected ReturnHead() {}

    /** Whether anything may still happen to it. */
    boolean isOpen() {
        return closure == Closure.OPEN;
    }

    void in(Inquiry... allowed) {
        open();
        possible(List.of(allowed).contains(inquiry), "It is not the time for that.");
    }

    void open() {
        possible(isOpen(), "The return is over.");
    }

    void possible(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new ProblemException(ReturnProblem.NOT_NOW, number() + ": " + otherwise);
        }
    }

    /** A step is over: what it waits for now, and until when. The version moves with every step. */
    void waits(Needs next, @Nullable Instant due, Instant at) {
        needs = next;
        dueAt = due;
        changedAt = at;
    }

    void filedWith(@Nullable String key) {
        requestKey = key;
    }

    void isOn(long ticket) {
        ticketId = ticket;
    }

    public abstract ReturnNumber number();

    public long orderId() {
        return orderId;
    }

    public Optional<Long> customerId() {
        return Optional.ofNullable(customerId);
    }

    public Optional<Long> ticketId() {
        return Optional.ofNullable(ticketId);
    }

    public Optional<Long> filedBy() {
        return Optional.ofNullable(filedBy);
    }

    public ReturnState state() {
        return state;
    }

    public Inquiry inquiry() {
        return inquiry;
    }

    public Needs needs() {
        return needs;
    }

    public BigDecimal value() {
        return value;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Question question() {
        return question;
    }

    public Ruling ruling() {
        return ruling;
    }

    public Objection objection() {
        return objection;
    }

    public RiskMark risk() {
        return risk;
    }
}
