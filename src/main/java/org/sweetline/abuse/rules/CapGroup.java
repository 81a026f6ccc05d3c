package org.sweetline.abuse.rules;

/** Rules that look at the same side of a person: together they count no more than the group's cap. */
public enum CapGroup {
    RATE,
    BEHAVIOUR,
    VELOCITY,
    /** Facts that others have found: inspection, carrier, bank. Only they can lead to High. */
    EVIDENCE,
    IDENTITY,
    /** What speaks for the person; its points are below zero. */
    MITIGATION
}
