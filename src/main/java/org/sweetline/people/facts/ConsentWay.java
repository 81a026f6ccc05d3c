package org.sweetline.people.facts;

/** How the customer let us know. */
public enum ConsentWay {
    SAID,
    WROTE,
    FORM,
    OTHER
}
