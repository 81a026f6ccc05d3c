package org.sweetline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Checks what requests bring, whatever they are about. */
public final class Asked {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final int FIRST_YEAR = 2000;
    private static final int END_OF_YEARS = 2200;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 20;

    private Asked() {}

    /** Without NUL, which PostgreSQL can't keep. */
    public static String storable(String raw) {
        return raw.replace("\u0000", "");
    }

    /** What a person typed, whatever ends its lines, without what stands around it; "" for none. */
    public static String plain(@Nullable String raw) {
        return raw == null
                ? ""
                : LINE_END.matcher(storable(raw)).replaceAll("\n").strip();
    }

    /** The same, bounded, and not nothing. */
    public static String text(String field, @Nullable String raw, int longest) {
        String text = note(field, raw, longest);
        if (text.isEmpty()) {
            throw ProblemException.invalid(field, "is missing");
        }
        return text;
    }

    /** The same of what may be left out: "" then. */
    public static String note(String field, @Nullable String raw, int longest) {
        String text = plain(raw);
        if (text.length() > longest) {
            throw ProblemException.invalid(field, "must have at most %d characters".formatted(longest));
        }
        return text;
    }

    /** The beginning of what is too long, for those who shall not have to write it again; no sign is cut in two. */
    public static String beginning(@Nullable String raw, int longest) {
        String text = plain(raw);
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
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
