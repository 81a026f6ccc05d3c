package org.sweetline.events;

import java.time.Instant;

/** A reaction's word that its time has not come: it is called again then, and no try is used up. */
public final class NotYet extends Exception {
    private static final long serialVersionUID = 1L;

    private final Instant again;

    public NotYet(String why, Instant again) {
        super(why);
        this.again = again;
    }

    Instant again() {
        return again;
    }
}
