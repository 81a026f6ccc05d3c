package org.sweetline.people.merging;

import java.util.List;

/**
 * A table whose rows belong to customers, where more follows than that they change hands. A feature has a bean for each
 * such table of its own; people, which lies below, knows none of them. Tables without a bean are found by their foreign key.
 */
public interface CustomerBelongings {

    /** As the API says it and the rows of merges keep it, such as {@code orders}. */
    String name();

    BelongingsTable table();

    /**
     * Tells whoever follows that these rows have another customer, in the running transaction.
     *
     * @param keys the rows, as {@link BelongingsTable#key()} has them
     */
    void moved(List<String> keys);
}
