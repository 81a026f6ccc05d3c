package org.sweetline.abuse.rules;

/** Yes, no, or cannot be said: what is not known is never taken for either. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    /** NO as soon as one is: what else is unknown does not matter then. */
    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }
}
