package org.sweetline.tickets;

/** What the sender of a message proved. A From header alone proves nothing. */
public enum SenderTrust {
    /** Wrote from the customer's own address and carried our secret, so it answers what we sent there. */
    KNOWN,
    /** Says to be from an address; nothing proves it. */
    UNVERIFIED,
    /** Came from a telephone number: it matches, and can be forged. */
    NUMBER,
    /** Carried our secret, but wrote from an address that is not the customer's. */
    THIRD_PARTY,
    /** Names more than one possible author. Joins nothing and gets no mail until a person has looked. */
    AMBIGUOUS
}
