package org.sweetline.returns;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One customer's wish to send something of one order back, and all that follows from it. */
@Entity
@Table(name = "return_request")
public class Rma extends ReturnHead {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_seq")
    @SequenceGenerator(name = "return_seq", sequenceName = "return_seq", allocationSize = 1)
    private long id;

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
        this.changedAt = at;
        asked.forEach(item -> items.add(new ReturnItem(this, item)));
        value = asked.stream().map(RequestedItem::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        fold();
    }

    /** It counts from now on. */
    void confirm(Instant at) {
        in(Inquiry.UNCONFIRMED);
        requestedAt = at;
        ask(Inquiry.NONE);
    }

    /** The customer is asked for a photo or for details; they may be asked again. */
    void askForInfo(String words, boolean photo, Instant at) {
        in(Inquiry.NONE, Inquiry.IN_REVIEW, Inquiry.NEEDS_INFO);
        undecided();
        question.ask(words, photo, at);
        ask(Inquiry.NEEDS_INFO);
    }

    /** The customer answers what they were asked; somebody looks at it. */
    void answer(String words, Instant at) {
        in(Inquiry.NEEDS_INFO);
        question.answer(words, at);
        ask(Inquiry.IN_REVIEW);
    }

    void review() {
        in(Inquiry.NONE, Inquiry.NEEDS_INFO, Inquiry.IN_REVIEW);
        undecided();
        ask(Inquiry.IN_REVIEW);
    }

    /** Decides all items at once, so that the customer gets one letter. What is decided anew is so by somebody else. */
    void decide(List<Decision> decisions, @Nullable Long by, Instant at, Ruling.Terms terms) {
        requireDecidable(decisions, by);
        decisions.forEach(decision -> item(decision.lineId()).decide(decision));
        ruling.rule(by, at, terms, risk);
        ask(Inquiry.NONE);
    }

    /** Throws what deciding so would throw, and changes nothing. */
    void requireDecidable(List<Decision> decisions, @Nullable Long by) {
        in(Inquiry.NONE, Inquiry.IN_REVIEW, Inquiry.NEEDS_INFO);
        undecided();
        long open = items.stream().filter(item -> !item.decided()).count();
        long named = decisions.stream().map(Decision::lineId).distinct().count();
        possible(decisions.size() == open && named == open, "Every item is to be decided, none twice.");
        possible(!objection.decided() || !Objects.equals(ruling.by().orElse(null), by), ANOTHER_PERSON);
        decisions.forEach(decision -> item(decision.lineId()).requireDecidable(decision));
    }

    /** As long as nothing has come of what was decided. */
    void undecide() {
        in(Inquiry.NONE);
        possible(items.stream().allMatch(ReturnItem::isUntouched), "Something has come of it.");
        items.forEach(ReturnItem::undecide);
        ruling.fall();
        ask(Inquiry.IN_REVIEW);
    }

    void requireAppealable(Instant at) {
        in(Inquiry.NONE);
        possible(items.stream().anyMatch(ReturnItem::isRefused), "Nothing was denied.");
        possible(!objection.decided(), "It has been looked at a second time.");
        possible(isAppealable(at), "The time for an appeal is over.");
    }

    void appeal(String words, @Nullable Long by, Instant at) {
        requireAppealable(at);
        objection.raise(words, by, at);
        ask(Inquiry.APPEALED);
    }

    /** The denial stands. */
    void uphold(Objection.Reviewer reviewer) {
        secondPerson(reviewer);
        objection.decide(Objection.Outcome.UPHELD, reviewer);
        ask(Inquiry.NONE);
    }

    /** What was denied is to be decided anew, what was rejected inspected anew, by another person. */
    void overturn(Objection.Reviewer reviewer) {
        secondPerson(reviewer);
        objection.decide(Objection.Outcome.OVERTURNED, reviewer);
        boolean denied = items.stream().anyMatch(item -> item.denial().isPresent());
        items.forEach(ReturnItem::reconsider);
        ask(denied ? Inquiry.IN_REVIEW : Inquiry.NONE);
    }

    void isUnderWay() {
        open();
        possible(items.stream().anyMatch(item -> item.authorized() > 0), "Nothing is authorized.");
        items.forEach(ReturnItem::isUnderWay);
        fold();
    }

    /** @param appealUntil how long the customer can object to what is refused because it did not come */
    void receive(String lineId, int quantity, Logistics outcome, Instant appealUntil) {
        open();
        possible(
                outcome != Logistics.NEVER_SENT || quantity > 0 || Unsent.isOnlyPart(items), "Nothing of it has come.");
        item(lineId).receive(quantity, outcome);
        if (outcome.denial().isPresent()) {
            ruling.appealable(appealUntil);
        }
        fold();
    }

    /** @param appealUntil how long what was rejected can be objected to */
    void inspect(String lineId, int good, int bad, Instant appealUntil) {
        open();
        item(lineId).inspect(good, bad);
        if (bad > 0) {
            ruling.appealable(appealUntil);
        }
        fold();
    }

    void settling(String lineId, int quantity) {
        open();
        item(lineId).settling(quantity);
        fold();
    }

    void settled(String lineId, int quantity) {
        item(lineId).settled(quantity, Settlement.DONE);
        fold();
    }

    /** So many were paid, and the rest was refused: it may be tried again. */
    void settledInPart(String lineId, int quantity) {
        item(lineId).settled(quantity, Settlement.FAILED);
        fold();
    }

    void settlingFailed(String lineId) {
        item(lineId).settlingFailed();
        fold();
    }

    /** Only before anything has arrived. */
    void cancel() {
        away();
        end(Closure.CANCELLED);
    }

    /** In the customer's name. Their appeal is decided, not ended by those whom it is against. */
    void callOff() {
        requireCallOff();
        end(Closure.CANCELLED);
    }

    /** Throws what calling it off would throw, and changes nothing. */
    void requireCallOff() {
        away();
        possible(inquiry != Inquiry.APPEALED, "The appeal is decided first.");
    }

    /** What was never sent is not waited for any more; what came, or need not come, stays and is paid. */
    void expire(Instant at) {
        open();
        Unsent unsent = Unsent.of(items);
        boolean over = ruling.expires().filter(until -> !at.isBefore(until)).isPresent();
        possible(over && !unsent.items().isEmpty(), "The authorization still holds.");
        unsent.lapse();
        end(unsent.isAll() ? Closure.EXPIRED : Closure.OPEN);
    }

    void remind() {
        open();
        ruling.remind();
    }

    /** Not as long as the customer may object. */
    void close(Instant at) {
        possible(state.needsNothing(), "Something is still to be done.");
        possible(!isAppealable(at), "The customer may still appeal.");
        end(Closure.CLOSED);
    }

    /** An authorization holds for another term; what was over can be objected to anew, and stays open as long. */
    void reopen(Ruling.Terms terms) {
        possible(closure == Closure.EXPIRED || closure == Closure.CLOSED, "The return is open.");
        if (closure == Closure.EXPIRED) {
            ruling.extend(terms.expires());
        } else {
            ruling.appealable(terms.appealUntil());
        }
        end(Closure.OPEN);
    }

    boolean isAppealable(Instant at) {
        return !objection.decided()
                && ruling.appealUntil().filter(at::isBefore).isPresent()
                && items.stream().anyMatch(ReturnItem::isRefused);
    }

    /** How many of an item's line nobody else may ask for; what is over keeps only what was paid. */
    int claimOf(ReturnItem item) {
        return isOpen() && state.isOpen() ? item.toClaim(objection.decided()) : item.settled();
    }

    public ReturnItem item(String lineId) {
        return items.stream()
                .filter(item -> item.lineId().equals(lineId))
                .findFirst()
                .orElseThrow(() -> number().noSuchItem(lineId));
    }

    @Override
    public ReturnNumber number() {
        return new ReturnNumber(id);
    }

    public List<ReturnItem> items() {
        return List.copyOf(items);
    }

    public long version() {
        return version;
    }

    private void secondPerson(Objection.Reviewer reviewer) {
        in(Inquiry.APPEALED);
        possible(reviewer.isAnother(), ANOTHER_PERSON);
    }

    private void undecided() {
        possible(items.stream().anyMatch(item -> !item.decided()), "It has been decided.");
    }

    private void away() {
        open();
        possible(items.stream().allMatch(ReturnItem::isUnpaidAndAway), "Goods have arrived.");
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
        state = ReturnState.of(closure, inquiry, objection.decided(), items);
    }
}
