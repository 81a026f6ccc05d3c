package org.sweetline.contact;

/** What dialling a number means, as far as its digits tell. */
public enum NumberKind {
    /** A line of a person or a shop. */
    ORDINARY,
    /** No number of any country's plan. */
    NONE,
    EMERGENCY,
    /** Services of one country that only its own phones reach. */
    SHORT,
    /** The one who is called earns from each minute. */
    PREMIUM,
    /** Satellite and ship networks: dollars a minute, and the usual end of toll fraud. */
    SATELLITE
}
