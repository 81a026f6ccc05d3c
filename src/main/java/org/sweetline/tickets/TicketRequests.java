package org.sweetline.tickets;

import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Asked;

/** Checks what requests about tickets bring. */
final class TicketRequests {

    private static final int LONGEST_TEXT = 200_000;

    private TicketRequests() {}

    static String text(String field, @Nullable String raw, int longest) {
        return Asked.text(field, raw, longest);
    }

    static String text(@Nullable String raw) {
        return text("text", raw, LONGEST_TEXT);
    }

    static Author author(CurrentAccount current, @Nullable String requestKey) {
        return new Author(current.id(), current.name(), Asked.requestKey(requestKey));
    }
}
