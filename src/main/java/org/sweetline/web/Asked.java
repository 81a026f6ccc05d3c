package org.sweetline.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Checks what requests bring, whatever they are about. */
public final class Asked {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 20;

    private Asked() {}

    /** Text without NUL, which PostgreSQL can't keep; not blank, bounded. */
    public static String text(String field, @Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            throw ProblemException.invalid(field, "is missing");
        }
        if (raw.length() > longest) {
            throw ProblemException.invalid(field, "must have at most %d characters".formatted(longest));
        }
        return raw.replace("\u0000", "").strip();
    }

    /** One line: line breaks and other control characters become spaces. */
    public static String line(String field, @Nullable String raw, int longest) {
        String line = raw == null ? "" : raw.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return text(field, line, longest);
    }

    /** Of a ticket or a customer. */
    public static List<String> tags(@Nullable List<String> raw) {
        if (raw == null || raw.size() > MOST_TAGS) {
            throw ProblemException.invalid("tags", "must be a list of at most %d words".formatted(MOST_TAGS));
        }
        for (String tag : raw) {
            if (tag == null
                    || tag.isBlank()
                    || tag.length() > LONGEST_TAG
                    || tag.chars().anyMatch(Character::isISOControl)) {
                throw ProblemException.invalid("tags", "must be words of 1 to %d characters".formatted(LONGEST_TAG));
            }
        }
        return raw.stream().map(String::strip).distinct().toList();
    }

    /** The version in an {@code If-Match: "3"}; empty when the caller does not mind. */
    public static Optional<Long> version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(ifMatch.strip().replaceAll("^(W/)?\"|\"$", "")));
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("If-Match", "must be the version that you saw, in quotes");
        }
    }

    /** An {@code Idempotency-Key}; null when there is none. */
    public static @Nullable String requestKey(@Nullable String raw) {
        if (raw != null && (raw.isBlank() || raw.length() > LONGEST_KEY)) {
            throw ProblemException.invalid("Idempotency-Key", "must have 1 to %d characters".formatted(LONGEST_KEY));
        }
        return raw;
    }
}
