package org.sweetline.people.erasure;

/**
 * What is held of a person in one place, and what an erasure makes of it.
 *
 * @param what the place, such as {@code tickets}
 */
public record Holding(String what, long rows, Fate fate) {

    public enum Fate {
        /** The rows go. */
        DELETED,
        /** The rows stay without anything that tells whose they were: counts of days and agents go on being right. */
        ANONYMIZED,
        /** Sums, states and lines of orders stay, for the books; nothing in them tells whose they were. */
        KEPT_FOR_THE_BOOKS
    }
}
