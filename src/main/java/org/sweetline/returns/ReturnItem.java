package org.sweetline.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bought line of which some is to come back. Its quantities only ever shrink from step to step. */
@Entity
@Table(name = "return_item")
public class ReturnItem extends WishedItem implements ReturnState.Axes {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_item_seq")
    @SequenceGenerator(name = "return_item_seq", sequenceName = "return_item_seq", allocationSize = 1)
    private long id;

    @ManyToOne
    @JoinColumn(name = "return_id")
    private Rma owner;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution given;

    private boolean decided;
    private int authorized;
    private int received;
    private int excused;
    private int inspected;
    private int accepted;
    private int settled;
    private @Nullable String denial;

    @Enumerated(EnumType.STRING)
    private Logistics logistics = Logistics.AWAITED;

    @Enumerated(EnumType.STRING)
    private Settlement settlement = Settlement.NONE;

    @Version
    private long version;

    protected ReturnItem() {}

    ReturnItem(Rma owner, RequestedItem asked) {
        super(asked);
        this.owner = owner;
    }

    void requireDecidable(Decision decision) {
        int quantity = decision.authorized();
        possible(!decided, "%s has been decided.");
        require(quantity >= 0 && quantity <= requested, "At most %d of %s can be authorized.", requested, name);
        boolean stays = authorized == 0 || quantity >= authorized && decision.resolution() == given;
        possible(stays, "What was granted of %s before stays as it was.");
    }

    void decide(Decision decision) {
        requireDecidable(decision);
        boolean more = decision.authorized() > authorized;
        decided = true;
        authorized = decision.authorized();
        denial = authorized < requested && !decision.denial().isEmpty() ? decision.denial() : null;
        given = authorized == 0 ? null : decision.resolution();
        if (given == Resolution.KEEP_ITEM) {
            logistics = Logistics.NEVER_SENT;
        } else if (more && logistics.isOver()) {
            logistics = Logistics.IN_TRANSIT;
        }
    }

    /** As if nothing had been decided; only of what is untouched. */
    void undecide() {
        decided = false;
        authorized = 0;
        denial = null;
        given = null;
        logistics = Logistics.AWAITED;
    }

    /**
     * After an appeal: a denial falls, what was granted stays, what inspection rejected is to be inspected again, and what
     * did not come is believed to have been sent.
     */
    void reconsider() {
        decided = denial == null;
        denial = null;
        excused += withheld();
        inspected = accepted;
    }

    void isUnderWay() {
        if (authorized > 0 && logistics == Logistics.AWAITED) {
            logistics = Logistics.IN_TRANSIT;
        }
    }

    /**
     * What a carrier lost is paid for as if it had come, what was never sent is not waited for any more.
     *
     * @param outcome RECEIVED when all or more are still to come counts as complete only once nothing is missing
     */
    void receive(int quantity, Logistics outcome) {
        requireReceivable(quantity);
        received += quantity;
        if (outcome == Logistics.NEVER_SENT) {
            lapse();
            return;
        }
        logistics = outcome == Logistics.RECEIVED && missing() > 0 ? Logistics.IN_TRANSIT : outcome;
        if (outcome == Logistics.LOST && missing() > 0) {
            excused += missing();
            fault = Fault.CARRIER;
        }
    }

    void requireReceivable(int quantity) {
        possible(isAwaited(), "%s is not awaited.");
        require(quantity >= 0 && quantity <= missing(), "At most %d more of %s are awaited.", missing(), name);
    }

    /** How many are still to come, or never will. */
    int missing() {
        return authorized - received - excused;
    }

    void inspect(int good, int bad) {
        requireInspectable(good, bad);
        inspected += good + bad;
        accepted += good;
    }

    void requireInspectable(int good, int bad) {
        int uninspected = received - inspected;
        require(
                good >= 0 && bad >= 0 && good + bad >= 1 && good + bad <= uninspected,
                "Between 1 and %d of %s can be inspected.",
                uninspected,
                name);
    }

    /** @param quantity how many are about to be paid; what was refused before may have been given another way since */
    void settling(int quantity) {
        possible(toGive() > 0 && settlement != Settlement.PENDING, "Nothing is owed for %s.");
        require(quantity <= toGive(), "At most %d of %s are owed.", toGive(), name);
        settlement = Settlement.PENDING;
    }

    /** @param then FAILED when the shop refused the rest of what was to be paid */
    void settled(int quantity, Settlement then) {
        possible(settlement == Settlement.PENDING && quantity <= toGive(), "%s is not being settled.");
        settled += quantity;
        settlement = then;
    }

    void settlingFailed() {
        possible(settlement == Settlement.PENDING, "%s is not being settled.");
        settlement = Settlement.FAILED;
    }

    /** How many are to be paid and have not been. */
    public int owed() {
        int due = given == Resolution.KEEP_ITEM ? authorized : accepted + excused;
        return Math.max(0, due - settled);
    }

    /** How many may be given now: an exchange that goes ahead also for what is on its way, or has not been looked at. */
    public int toGive() {
        int coming = authorized - (inspected - accepted) - withheld() - settled;
        return ahead ? Math.max(owed(), coming) : owed();
    }

    /** Nothing has arrived or been paid, and nothing is about to be. */
    boolean isUnpaidAndAway() {
        return received == 0 && settled == 0 && settlement != Settlement.PENDING;
    }

    /** Nothing has come of what was decided: not even a scan of the parcel. */
    boolean isUntouched() {
        return isUnpaidAndAway() && logistics == Logistics.AWAITED;
    }

    boolean isUnsent() {
        return authorized > 0 && isUntouched();
    }

    boolean isAwaited() {
        return authorized > 0 && !logistics.isOver();
    }

    /**
     * What is missing was not sent, while others of the return were, or are kept. That denies nothing. What was given ahead of
     * it has been given, and stays claimed.
     */
    void lapse() {
        authorized -= missing();
        given = authorized == 0 && settled == 0 ? null : given;
        logistics = authorized == 0 ? Logistics.NEVER_SENT : Logistics.RECEIVED;
    }

    /** Denied beforehand, whole or in part, not in the parcel, or rejected when it was looked at. */
    boolean isRefused() {
        return denial != null || inspected > accepted || withheld() > 0;
    }

    private int withheld() {
        return logistics.denial().isPresent() ? missing() : 0;
    }

    /**
     * How many of what was bought nobody else may ask for because of this as long as it is open.
     *
     * @param heard whether the one appeal has been decided, so that what is denied stays denied
     */
    int toClaim(boolean heard) {
        return Math.max(settled, decided && (denial == null || heard) ? authorized : requested);
    }

    /** How many would be paid at most if all that is still open goes well. */
    public int payable() {
        return Math.max(0, (decided ? authorized : requested) - (inspected - accepted) - withheld() - settled);
    }

    @Override
    public boolean owesNothing() {
        boolean nothingMore = given == Resolution.KEEP_ITEM || logistics.isOver() && inspected == received;
        return owed() == 0 && nothingMore && settlement != Settlement.PENDING && settlement != Settlement.FAILED;
    }

    public long id() {
        return id;
    }

    public Optional<Resolution> given() {
        return Optional.ofNullable(given);
    }

    public Optional<String> denial() {
        return Optional.ofNullable(denial);
    }

    @Override
    public boolean decided() {
        return decided;
    }

    @Override
    public int authorized() {
        return authorized;
    }

    @Override
    public int received() {
        return received;
    }

    @Override
    public int excused() {
        return excused;
    }

    @Override
    public int inspected() {
        return inspected;
    }

    @Override
    public int accepted() {
        return accepted;
    }

    public int settled() {
        return settled;
    }

    @Override
    public Logistics logistics() {
        return logistics;
    }

    @Override
    public Settlement settlement() {
        return settlement;
    }
}
