package org.sweetline.town.phone.signal;

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
    /** Delivered after the next one. Only for requests whose answer steers nothing. */
    SWAPPED,
    /** Delivered minutes later. Only for requests whose answer steers nothing. */
    DELAYED,
    /** Delivered and answered, but the answer gets lost on the way. */
    ANSWER_LOST,
    /** Delivered and answered, and however often it is tried, no answer arrives. */
    NEVER_HEARD,
    /** Answered too late for anybody to hear it: meanwhile the network goes on without. */
    SLOW,
    /** Answered 503 before the product hears of it; the next try comes through. */
    UNAVAILABLE,
    /** About a call that nobody ever made. */
    OTHER_CALL,
    /** Without any word of where the phones are. */
    NO_PLACE,
    /** From a town that is written with an apostrophe and letters beyond ASCII. */
    ODD_PLACE,
    /** With spaces around the caller's number, signed as such. */
    SPACES,
    /** Dated a day ahead. */
    OTHER_TIME,
    /** No request at all: the queue that a call is sent to has no room for it. */
    QUEUE_FULL,
    /** No request at all: who waits in a queue puts the phone down in the moment in which they are fetched out of it. */
    GONE_WHEN_FETCHED,
    /** Delivered and answered, but the phone was put down in that very moment. */
    GONE_ON_THE_WAY,
    UNSIGNED,
    /** Signed over http where https is meant, or the other way round. */
    OTHER_SCHEME,
    /** Signed over an address that shows its port. */
    PORT_SHOWN,
    /** Signed over an address with a slash at its end. */
    TRAILING_SLASH,
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
    UNKNOWN_PARAMETER;

    /** Whether it is a request that it happens to. */
    boolean isOfARequest() {
        return this != QUEUE_FULL && this != GONE_WHEN_FETCHED;
    }
}
