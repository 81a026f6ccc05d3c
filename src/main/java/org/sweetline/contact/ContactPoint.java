package org.sweetline.contact;

/** One way to reach a person or to know them again, in the one spelling that two contacts can be compared by. */
public sealed interface ContactPoint permits EmailAddress, PhoneNumber, ShopAccount {

    /** {@code email}, {@code phone} or {@code shop}. */
    String kind();

    String value();
}
