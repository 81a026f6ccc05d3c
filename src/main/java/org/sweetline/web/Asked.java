package org.sweetline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Checks what requests bring, whatever they are about. */
public final class Asked {

    private static final int FIRST_YEAR = 2000;
    private static final int END_OF_YEARS = 2200;
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

    /**
     * A day such as 2026-11-27.
     *
     * @param raw of a year in which there can have been a shop: far ones are days that no clock knows
     */
    public static LocalDate day(String field, @Nullable String raw) {
        try {
            LocalDate day = LocalDate.parse(raw == null ? "" : raw);
            if (day.getYear() >= FIRST_YEAR && day.getYear() < END_OF_YEARS) {
                return day;
            }
        } catch (DateTimeException e) {
            // Falls through: the same answer as for a day that is too far away.
        }
        throw ProblemException.invalid(field, "must be a day such as 2026-11-27");
    }

    /** How many days {@code from} to {@code to} are, both inclusive. */
    public static long days(LocalDate from, LocalDate to, int most) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > most) {
            throw ProblemException.invalid("to", "must be from the day of `from` up to %d days on".formatted(most));
        }
        return days;
    }

    public static ZoneId zone(String raw) {
        try {
            return ZoneId.of(raw);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "must be a time zone such as America/New_York or Asia/Seoul");
        }
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
