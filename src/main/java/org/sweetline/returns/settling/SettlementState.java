package org.sweetline.returns.settling;

/** How far a settlement has come, as people see it; what is at the shop goes through waiting, sending and unknown. */
public enum SettlementState {
    /** Waits for a second person. */
    SECOND,
    WAITING,
    SENDING,
    /** Sent, but nobody knows whether it arrived; it is looked for before it is sent again. */
    UNKNOWN,
    DONE,
    FAILED,
    /** The second person said no. */
    REFUSED
}
