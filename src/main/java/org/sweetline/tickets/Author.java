package org.sweetline.tickets;

import org.jspecify.annotations.Nullable;

/**
 * Who of the team writes; the request key makes a repeated request the same one.
 *
 * @param automatic the desk writes for them, to many at once: it is no work of theirs, and nobody's ticket becomes theirs by it
 */
public record Author(long account, String name, @Nullable String requestKey, boolean automatic) {

    public Author(long account, String name, @Nullable String requestKey) {
        this(account, name, requestKey, false);
    }
}
