package org.sweetline.tickets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;

/** Checks what requests about tickets bring. */
final class TicketRequests {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_KEY = 200;

    private TicketRequests() {}

    /** Text without NUL, which PostgreSQL can't keep; not blank, bounded. */
    static String text(String field, @Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            throw ProblemException.invalid(field, "is missing");
        }
        if (raw.length() > longest) {
            throw ProblemException.invalid(field, "must have at most %d characters".formatted(longest));
        }
        return raw.replace("\u0000", "").strip();
    }

    static String text(@Nullable String raw) {
        return text("text", raw, LONGEST_TEXT);
    }

    static Author author(CurrentAccount current, @Nullable String requestKey) {
        if (requestKey != null && (requestKey.isBlank() || requestKey.length() > LONGEST_KEY)) {
            throw ProblemException.invalid("Idempotency-Key", "must have 1 to %d characters".formatted(LONGEST_KEY));
        }
        return new Author(current.id(), current.name(), requestKey);
    }

    /** The version in an {@code If-Match: "3"}; empty when the caller does not mind. */
    static Optional<Long> version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(ifMatch.strip().replaceAll("^(W/)?\"|\"$", "")));
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("If-Match", "must be the version of the ticket in quotes");
        }
    }
}
