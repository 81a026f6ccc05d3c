package org.sweetline.abuse;

/** Why somebody was looked at. */
public enum RiskCause {
    REQUEST,
    INSPECTION,
    SETTLEMENT,
    NIGHT,
    /** A proof, an override or a tie came or went. */
    NEWS,
    /** Other rules came into force, or those before came back. */
    RULES,
    /** One of the team wanted to know. */
    ASKED
}
