package org.sweetline.calls.back.missed;

import org.jspecify.annotations.Nullable;

/**
 * Who was missed: a customer from whatever number, or whoever has a number that nobody knows.
 *
 * @param number "" when hidden
 */
record MissedPerson(@Nullable Long customer, String number) {

    /** The same, whatever number of theirs it was. */
    MissedPerson anyNumber() {
        return customer == null ? this : new MissedPerson(customer, "");
    }

    /** Whether nothing tells them from the next one. */
    boolean isNobody() {
        return customer == null && number.isEmpty();
    }
}
