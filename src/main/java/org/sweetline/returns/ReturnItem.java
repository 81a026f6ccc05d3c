package org.sweetline.returns;

import jakarta.persistence.Column;
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
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** A bought line of which some is to come back. Its quantities only ever shrink from step to step. */
@Entity
@Table(name = "return_item")
public class ReturnItem implements ReturnState.Axes {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_item_seq")
    @SequenceGenerator(name = "return_item_seq", sequenceName = "return_item_seq", allocationSize = 1)
    private long id;

    @ManyToOne
    @JoinColumn(name = "return_id")
    private Rma owner;

    @Column(name = "line_id")
    private String lineId;

    private String sku;
    private String name;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    private String note;

    @Enumerated(EnumType.STRING)
    private Resolution wanted;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution given;

    private int requested;
    private boolean decided;
    private int authorized;
    private int received;
    private int inspected;
    private int accepted;
    private int settled;
    private @Nullable String denial;

    @Enumerated(EnumType.STRING)
    private Logistics logistics = Logistics.AWAITED;

    @Enumerated(EnumType.STRING)
    private Settlement settlement = Settlement.NONE;

    @Column(name = "unit_paid")
    private BigDecimal unitPaid;

    @Version
    private long version;

    protected ReturnItem() {}

    ReturnItem(Rma owner, RequestedItem asked) {
        this.owner = owner;
        this.lineId = asked.lineId();
        this.sku = asked.sku();
        this.name = asked.name();
        this.reason = asked.reason();
        this.fault = asked.fault();
        this.note = asked.note();
        this.wanted = asked.wanted();
        this.requested = asked.quantity();
        this.unitPaid = asked.unitPaid();
    }

    void decide(Decision decision) {
        int quantity = decision.authorized();
        possible(!decided, "%s has been decided.");
        require(quantity >= 0 && quantity <= requested, "At most %d of %s can be authorized.", requested, name);
        decided = true;
        authorized = quantity;
        denial = quantity == 0 ? decision.denial() : null;
        given = quantity == 0 ? null : decision.resolution();
        if (given == Resolution.KEEP_ITEM) {
            logistics = Logistics.NEVER_SENT;
        }
    }

    /** After an appeal: a denial falls, and what inspection rejected counts as not yet inspected. */
    void reconsider() {
        decided = denial == null;
        denial = null;
        inspected = accepted;
    }

    void isUnderWay() {
        if (authorized > 0 && logistics == Logistics.AWAITED) {
            logistics = Logistics.IN_TRANSIT;
        }
    }

    /** @param outcome RECEIVED when all or more are still to come counts as complete only once nothing is missing */
    void receive(int quantity, Logistics outcome) {
        possible(authorized > 0 && !logistics.isOver(), "%s is not awaited.");
        int missing = authorized - received;
        require(quantity >= 0 && quantity <= missing, "At most %d more of %s are awaited.", missing, name);
        received += quantity;
        if (outcome != Logistics.RECEIVED || received == authorized) {
            logistics = outcome;
        } else {
            logistics = Logistics.IN_TRANSIT;
        }
    }

    void inspect(int good, int bad) {
        int uninspected = received - inspected;
        require(
                good >= 0 && bad >= 0 && good + bad >= 1 && good + bad <= uninspected,
                "Between 1 and %d of %s can be inspected.",
                uninspected,
                name);
        inspected += good + bad;
        accepted += good;
    }

    void settling() {
        possible(owed() > 0 && settlement != Settlement.PENDING, "Nothing is owed for %s.");
        settlement = Settlement.PENDING;
    }

    void settled(int quantity) {
        possible(settlement == Settlement.PENDING && quantity <= owed(), "%s is not being settled.");
        settled += quantity;
        settlement = Settlement.DONE;
    }

    void settlingFailed() {
        possible(settlement == Settlement.PENDING, "%s is not being settled.");
        settlement = Settlement.FAILED;
    }

    /** How many are to be paid and have not been. */
    public int owed() {
        int due = given == Resolution.KEEP_ITEM ? authorized : accepted;
        return due - settled;
    }

    @Override
    public boolean owesNothing() {
        boolean nothingMore = given == Resolution.KEEP_ITEM || logistics.isOver() && inspected == received;
        return owed() == 0 && nothingMore && settlement != Settlement.PENDING && settlement != Settlement.FAILED;
    }

    public long id() {
        return id;
    }

    public String lineId() {
        return lineId;
    }

    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    public String reason() {
        return reason;
    }

    public Fault fault() {
        return fault;
    }

    public String note() {
        return note;
    }

    public Resolution wanted() {
        return wanted;
    }

    public Optional<Resolution> given() {
        return Optional.ofNullable(given);
    }

    public Optional<String> denial() {
        return Optional.ofNullable(denial);
    }

    public BigDecimal unitPaid() {
        return unitPaid;
    }

    @Override
    public boolean decided() {
        return decided;
    }

    @Override
    public int requested() {
        return requested;
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

    static ProblemException noSuch(ReturnNumber owner, String lineId) {
        return new ProblemException(ReturnProblem.NO_SUCH_RETURN_ITEM, "%s has no line %s.".formatted(owner, lineId));
    }

    private void possible(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new ProblemException(ReturnProblem.NOT_NOW, otherwise.formatted(name));
        }
    }

    private static void require(boolean fulfilled, String otherwise, Object... values) {
        if (!fulfilled) {
            throw new ProblemException(ReturnProblem.TOO_MANY, otherwise.formatted(values));
        }
    }
}
