package org.sweetline.abuse.history;

/** Who has found out what is known for sure. What one of the team only decided is no proof. */
public enum ProofKind {
    /** Inspection found a parcel empty, short, or with another thing in it. */
    INSPECTION,
    /** The bank took back a payment that had been refunded. */
    CHARGEBACK,
    /** The carrier proves the delivery of what was said not to have arrived. */
    DELIVERY,
    /** The carrier found a return label on another parcel, or sent elsewhere. */
    LABEL,
    /** The customer said so. */
    ADMISSION
}
