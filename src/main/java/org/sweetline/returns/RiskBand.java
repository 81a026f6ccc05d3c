package org.sweetline.returns;

/** What an assessment comes to. It advises; no band denies anything. */
public enum RiskBand {
    CLEAR,
    WATCH,
    REVIEW,
    HIGH,
    /** Too little has happened to say anything; the customer is served as a clear one. */
    INSUFFICIENT_HISTORY;

    /** Whether nothing speaks against the customer, as far as anybody knows. */
    public boolean isClear() {
        return this == CLEAR || this == INSUFFICIENT_HISTORY;
    }

    /** Whether goods are looked at before anything is given for them. */
    public boolean wantsGoods() {
        return this == REVIEW || this == HIGH;
    }
}
