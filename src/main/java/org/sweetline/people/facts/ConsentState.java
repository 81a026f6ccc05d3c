package org.sweetline.people.facts;

/** Where a consent stands. UNKNOWN is no consent. */
public enum ConsentState {
    GIVEN,
    WITHDRAWN,
    UNKNOWN
}
