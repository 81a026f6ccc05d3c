package org.sweetline.contact;

/** One way to reach a person, in the one spelling that two contacts can be compared by. */
public sealed interface ContactPoint permits EmailAddress, PhoneNumber {

    /** {@code email} or {@code phone}. */
    String kind();

    String value();
}
