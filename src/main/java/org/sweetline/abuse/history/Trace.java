package org.sweetline.abuse.history;

/** Where a fact can be looked up. */
public record Trace(Kind kind, String number) {

    /** What the number is of. */
    public enum Kind {
        RETURN,
        ORDER,
        TICKET,
        CUSTOMER
    }
}
