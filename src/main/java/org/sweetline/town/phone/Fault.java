package org.sweetline.town.phone;

/** What may go wrong with one of the network's requests, or what an attacker makes of it. */
public enum Fault {
    /** Delivered twice, the second being a retry of the first. */
    DOUBLED_SAME_TOKEN,
    /** Delivered twice, each as a delivery of its own. */
    DOUBLED_NEW_TOKEN,
    /** Delivered twice at the same moment. */
    DOUBLED_AT_ONCE,
    /** Delivered after all other requests of the call. Only for requests whose answer steers nothing. */
    LAST,
    /** Delivered before all other later requests of the call. Only for requests whose answer steers nothing. */
    FIRST,
    /** Never delivered. */
    DROPPED,
    UNSIGNED,
    /** Signed, but by somebody who does not know the token. */
    FORGED,
    GARBLED_SIGNATURE,
    /** A value is changed after signing. */
    ALTERED_PARAMETER,
    /** A parameter is added after signing. */
    ADDED_PARAMETER,
    /** A name comes twice, signed as such. */
    REPEATED_PARAMETER,
    /** Correctly signed, with more than 64 kB of parameters. */
    OVERSIZED,
    /** Correctly signed, for another account. */
    OTHER_ACCOUNT,
    /** Correctly signed, with a parameter that Twilio invented yesterday. */
    UNKNOWN_PARAMETER
}
