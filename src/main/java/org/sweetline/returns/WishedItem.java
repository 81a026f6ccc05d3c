package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.AskedItem;

/** What was asked for of one bought line. Only whose fault it is may turn out otherwise. */
@MappedSuperclass
public abstract class WishedItem {

    @Column(name = "line_id")
    String lineId;

    String sku;
    String name;
    String reason;

    @Enumerated(EnumType.STRING)
    Fault fault;

    String note;

    @Enumerated(EnumType.STRING)
    Resolution wanted;

    @Embedded
    WantedVariant instead;

    int requested;

    @Column(name = "unit_paid")
    BigDecimal unitPaid;

    /** An exchange that need not wait for the goods. */
    boolean ahead;

    private int claimed;

    protected WishedItem() {}

    WishedItem(RequestedItem asked) {
        this.lineId = asked.lineId();
        this.sku = asked.sku();
        this.name = asked.name();
        this.reason = asked.reason();
        this.fault = asked.fault();
        this.note = asked.note();
        this.wanted = asked.wanted();
        this.instead = asked.instead();
        this.requested = asked.quantity();
        this.unitPaid = asked.unitPaid();
    }

    void possible(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new ProblemException(ReturnProblem.NOT_NOW, otherwise.formatted(name));
        }
    }

    static void require(boolean fulfilled, String otherwise, Object... values) {
        if (!fulfilled) {
            throw new ProblemException(ReturnProblem.TOO_MANY, otherwise.formatted(values));
        }
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

    /** So many of it, as the policy is asked. */
    AskedItem asked(int quantity) {
        return new AskedItem(lineId, quantity, fault.blame());
    }

    public String note() {
        return note;
    }

    public Resolution wanted() {
        return wanted;
    }

    public BigDecimal unitPaid() {
        return unitPaid;
    }

    public int requested() {
        return requested;
    }

    void goesAhead(boolean may) {
        ahead = may;
    }

    int claimed() {
        return claimed;
    }

    void claims(int quantity) {
        claimed = quantity;
    }
}
