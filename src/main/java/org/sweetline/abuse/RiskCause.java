package org.sweetline.abuse;

/** Why somebody was looked at. */
public enum RiskCause {
    REQUEST,
    INSPECTION,
    SETTLEMENT,
    NIGHT,
    /** One of the team wanted to know. */
    ASKED
}
