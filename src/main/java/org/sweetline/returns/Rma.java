package org.sweetline.returns;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** One customer's wish to send something of one order back, and all that follows from it. */
@Entity
@Table(name = "return_request")
public class Rma {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_seq")
    @SequenceGenerator(name = "return_seq", sequenceName = "return_seq", allocationSize = 1)
    private long id;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "customer_id")
    private @Nullable Long customerId;

    @Column(name = "ticket_id")
    private @Nullable Long ticketId;

    @Enumerated(EnumType.STRING)
    private ReturnChannel channel;

    @Column(name = "filed_by")
    private @Nullable Long filedBy;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.REQUESTED;

    @Enumerated(EnumType.STRING)
    private Inquiry inquiry = Inquiry.NONE;

    @Enumerated(EnumType.STRING)
    private Closure closure = Closure.OPEN;

    @Column(name = "appeal_decided")
    private boolean appealDecided;

    private String currency;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "appeal_until")
    private @Nullable Instant appealUntil;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReturnItem> items = new ArrayList<>();

    @Version
    private long version;

    protected Rma() {}

    Rma(Filing filing, List<RequestedItem> asked, Instant at) {
        this.orderId = filing.orderId();
        this.customerId = filing.customerId();
        this.ticketId = filing.ticketId();
        this.channel = filing.channel();
        this.filedBy = filing.filedBy();
        this.currency = filing.currency();
        this.inquiry = filing.confirmed() ? Inquiry.NONE : Inquiry.UNCONFIRMED;
        this.requestedAt = at;
        asked.forEach(item -> items.add(new ReturnItem(this, item)));
        fold();
    }

    void confirm() {
        in(Inquiry.UNCONFIRMED);
        ask(Inquiry.NONE);
    }

    /** The customer is asked for a photo or for details; they may be asked again. */
    void askForInfo() {
        in(Inquiry.NONE, Inquiry.IN_REVIEW, Inquiry.NEEDS_INFO);
        undecided();
        ask(Inquiry.NEEDS_INFO);
    }

    void review() {
        in(Inquiry.NONE, Inquiry.NEEDS_INFO, Inquiry.IN_REVIEW);
        undecided();
        ask(Inquiry.IN_REVIEW);
    }

    /**
     * Decides all items at once, so that the customer gets one letter.
     *
     * @param expires when an authorization ends that nobody has sent anything for
     * @param appealUntil how long a denial can be objected to
     */
    void decide(List<Decision> decisions, @Nullable Long by, Instant at, Instant expires, Instant appealUntil) {
        in(Inquiry.NONE, Inquiry.IN_REVIEW, Inquiry.NEEDS_INFO);
        undecided();
        long open = items.stream().filter(item -> !item.decided()).count();
        possible(decisions.size() == open, "Every item is to be decided, none twice.");
        decisions.forEach(decision -> item(decision.lineId()).decide(decision));
        decidedAt = at;
        decidedBy = by;
        expiresAt = expires;
        this.appealUntil = appealUntil;
        ask(Inquiry.NONE);
    }

    void appeal(Instant at) {
        possible(state == ReturnState.DENIED || state == ReturnState.REJECTED, "Nothing was denied.");
        possible(!appealDecided, "It has been looked at a second time.");
        possible(appealUntil != null && at.isBefore(appealUntil), "The time for an appeal is over.");
        ask(Inquiry.APPEALED);
    }

    /** The denial stands. */
    void uphold(long by) {
        secondPerson(by);
        ask(Inquiry.NONE);
    }

    /** What was denied is to be decided anew, what was rejected inspected anew, by the second person. */
    void overturn(long by) {
        secondPerson(by);
        boolean denied = items.stream().anyMatch(item -> item.denial().isPresent());
        items.forEach(ReturnItem::reconsider);
        ask(denied ? Inquiry.IN_REVIEW : Inquiry.NONE);
    }

    void isUnderWay() {
        awaitsGoods();
        items.forEach(ReturnItem::isUnderWay);
        fold();
    }

    void receive(String lineId, int quantity, Logistics outcome) {
        awaitsGoods();
        item(lineId).receive(quantity, outcome);
        fold();
    }

    void inspect(String lineId, int good, int bad) {
        open();
        item(lineId).inspect(good, bad);
        fold();
    }

    void settling(String lineId) {
        open();
        item(lineId).settling();
        fold();
    }

    void settled(String lineId, int quantity) {
        item(lineId).settled(quantity);
        fold();
    }

    void settlingFailed(String lineId) {
        item(lineId).settlingFailed();
        fold();
    }

    /** Only before anything has arrived. */
    void cancel() {
        open();
        possible(items.stream().allMatch(item -> item.received() == 0 && item.settled() == 0), "Goods have arrived.");
        end(Closure.CANCELLED);
    }

    void expire(Instant at) {
        open();
        boolean nothingCame = items.stream().allMatch(item -> item.received() == 0 && item.settled() == 0);
        possible(expiresAt != null && !at.isBefore(expiresAt) && nothingCame, "The authorization still holds.");
        end(Closure.EXPIRED);
    }

    void close() {
        possible(state.needsNothing(), "Something is still to be done.");
        end(Closure.CLOSED);
    }

    void reopen() {
        possible(closure == Closure.EXPIRED || closure == Closure.CLOSED, "The return is open.");
        end(Closure.OPEN);
    }

    public ReturnItem item(String lineId) {
        return items.stream()
                .filter(item -> item.lineId().equals(lineId))
                .findFirst()
                .orElseThrow(() -> ReturnItem.noSuch(number(), lineId));
    }

    public ReturnNumber number() {
        return new ReturnNumber(id);
    }

    public long orderId() {
        return orderId;
    }

    public Optional<Long> customerId() {
        return Optional.ofNullable(customerId);
    }

    public Optional<Long> ticketId() {
        return Optional.ofNullable(ticketId);
    }

    public ReturnState state() {
        return state;
    }

    public List<ReturnItem> items() {
        return List.copyOf(items);
    }

    public long version() {
        return version;
    }

    private void secondPerson(long by) {
        in(Inquiry.APPEALED);
        possible(decidedBy == null || decidedBy != by, "An appeal is for another person than who decided.");
        appealDecided = true;
    }

    private void awaitsGoods() {
        open();
        possible(inquiry == Inquiry.NONE, "It is not decided.");
    }

    private void undecided() {
        possible(items.stream().anyMatch(item -> !item.decided()), "It has been decided.");
    }

    private void in(Inquiry... allowed) {
        open();
        possible(List.of(allowed).contains(inquiry), "It is not the time for that.");
    }

    private void open() {
        possible(closure == Closure.OPEN, "The return is over.");
    }

    private void possible(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new ProblemException(ReturnProblem.NOT_NOW, number() + ": " + otherwise);
        }
    }

    private void ask(Inquiry now) {
        inquiry = now;
        fold();
    }

    private void end(Closure now) {
        closure = now;
        fold();
    }

    private void fold() {
        state = ReturnState.of(closure, inquiry, appealDecided, items);
    }
}
