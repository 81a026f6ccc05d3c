package org.sweetline.events;

import java.time.Duration;

/**
 * What follows an event once in the whole installation.
 *
 * <p>A reaction that throws is tried again after a growing pause and is parked after eight tries, one that reaches
 * outside after three days. One that throws {@link NotYet} is called again when it says, without using up a try. It
 * reads the present state by the ids of the event.
 */
public interface Reaction<E extends DomainEvent> {

    /** Kept in the database: it outlives a rename of the class. */
    String name();

    Class<E> event();

    void react(E event) throws Exception;

    /** How long after the event it is due. */
    default Duration delay(E event) {
        return Duration.ZERO;
    }

    /** True: it makes the same of the present state however often. Those that wait behind it with the same event are done with it. */
    default boolean onceForAll() {
        return false;
    }

    /**
     * False: it only writes to our database, in one transaction with the mark that it is done, and with other reactions that
     * are due for the same key; it opens none of its own, which would wait for theirs. True: it talks to the outside; it runs outside a transaction, on threads apart (two of its name at once on a node), may run twice after
     * a crash, and must carry a key that the outside recognises.
     */
    default boolean reachesOutside() {
        return false;
    }
}
