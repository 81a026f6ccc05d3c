package org.sweetline.abuse.rules;

import java.util.Optional;
import org.sweetline.web.Words;

/**
 * What can be known of a person's returns when a return is judged. The window is in days, 0 for the whole history.
 *
 * <p>Never among them: name, gender, age, language, place, or the size of what was bought; and nothing that was the
 * shop's or the carrier's fault counts in a rate.
 */
public enum Fact {
    /** Items that were delivered and whose window is over, or of whose order something came back. */
    MATURED_ITEMS(Unit.COUNT, 0),
    /** Returned of matured, what is older weighing less, shrunk towards the shop's own rate. */
    RETURN_RATE(Unit.SHARE, 0),
    /** What the return rate is at least, with nine chances in ten: the lower tenth of its Beta posterior. */
    RETURN_RATE_AT_LEAST(Unit.SHARE, 0),
    /** Returned more than buyers of such things do, by category and size. */
    EXCESS(Unit.DEVIATIONS, 0),
    VALUE_RETURNED(Unit.SHARE, 0),
    NET_MARGIN(Unit.MONEY, 365),
    ORDERS(Unit.COUNT, 365),
    RETURNS_LATELY(Unit.COUNT, 30),
    /** How likely so many returns are at the person's own usual pace. */
    VELOCITY_TAIL(Unit.SHARE, 30),
    WHOLE_ORDER_SHARE(Unit.SHARE, 365),
    WHOLE_ORDERS(Unit.COUNT, 365),
    /** Orders with several variants of one thing of which none was kept. */
    NONE_KEPT(Unit.COUNT, 180),
    /** Returns that inspection graded C or worse for wear. */
    WORN(Unit.COUNT, 365),
    /** Of these, ordered from Wednesday to Friday and asked back on a Monday or Tuesday. */
    WORN_OVER_A_WEEKEND(Unit.COUNT, 365),
    LATE_EDGE_SHARE(Unit.SHARE, 365),
    /** Said not to have arrived, though the carrier has proof that it did. */
    NOT_ARRIVED_BUT_PROVEN(Unit.COUNT, 365),
    /** Parcels that inspection found empty, short, or with another thing in them. */
    INSPECTION_FAILED(Unit.COUNT, 730),
    WEIGHT_GAP(Unit.FLAG, 730),
    /** A label that was delivered elsewhere, or delivered and never received. */
    LABEL_MISUSED(Unit.FLAG, 730),
    CHARGEBACK_AFTER_REFUND(Unit.COUNT, 730),
    /** How many kinds of identifier link the person to somebody with a proven abuse. */
    LINKED_TO_ABUSE(Unit.COUNT, 0),
    ACCOUNT_AFTER_DENIAL(Unit.FLAG, 60),
    CLAIMED_DEFECTS(Unit.COUNT, 365),
    CLAIMED_DEFECT_SHARE(Unit.SHARE, 365),
    /** How often others find those same things defective. */
    DEFECT_RATE_OF_OTHERS(Unit.SHARE, 365),
    SPLIT_RETURNS(Unit.COUNT, 365),
    /** Returns of one day that each stay under what is approved without a person, and together do not. */
    RETURNS_UNDER_A_LIMIT(Unit.COUNT, 365),
    CLAIMS_TO_SEVERAL_AGENTS(Unit.COUNT, 14),
    /** Tickets and calls about one order that went to another agent after an answer, or told another story. */
    TOLD_ANEW(Unit.COUNT, 14),
    KEPT_BELOW_A_THRESHOLD(Unit.COUNT, 365),
    TENURE(Unit.DAYS, 0),
    MARGIN_IN_TOP_TENTH(Unit.FLAG, 365),
    /** The order was placed on a declared peak day. */
    PEAK_ORDER(Unit.FLAG, 0);

    private final Unit unit;
    private final int windowDays;

    Fact(Unit unit, int windowDays) {
        this.unit = unit;
        this.windowDays = windowDays;
    }

    public Unit unit() {
        return unit;
    }

    public int windowDays() {
        return windowDays;
    }

    public String key() {
        return Words.of(this);
    }

    public static Optional<Fact> byKey(String key) {
        for (Fact fact : values()) {
            if (fact.key().equals(key)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
