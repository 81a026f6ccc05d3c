package org.sweetline.returns;

import org.jspecify.annotations.Nullable;

/**
 * Who does something to a return.
 *
 * @param account who of the team; null for the customer and for the product itself
 * @param requestKey makes a repeated request the same one
 */
public record Actor(
        Kind kind,
        @Nullable Long account,
        String name,
        @Nullable String requestKey) {

    /** What kind of actor. */
    public enum Kind {
        PERSON,
        CUSTOMER,
        PRODUCT
    }

    /** Somebody of the team. */
    public static Actor person(long account, String name, @Nullable String requestKey) {
        return new Actor(Kind.PERSON, account, name, requestKey);
    }

    public static Actor customer(@Nullable String requestKey) {
        return new Actor(Kind.CUSTOMER, null, "", requestKey);
    }

    /** Sweetline itself, by a rule or because a time is over. */
    public static Actor product() {
        return new Actor(Kind.PRODUCT, null, "", null);
    }
}
