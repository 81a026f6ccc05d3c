package org.sweetline.search.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of before: and after:, a day in UTC or how long ago. */
final class Ages {

    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([hdw])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");

    private final Instant now;

    Ages(Instant now) {
        this.now = now;
    }

    Instant read(String operator, String value) {
        Matcher ago = AGO.matcher(value);
        if (ago.matches()) {
            return now.minus(length(Long.parseLong(ago.group(1)), ago.group(2)));
        }
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return startOf(operator, day);
        }
        throw unclear(operator);
    }

    private static Duration length(long count, String unit) {
        return switch (unit) {
            case "h", "H" -> Duration.ofHours(count);
            case "d", "D" -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }

    private static Instant startOf(String operator, Matcher day) {
        try {
            return LocalDate.of(part(day, 1), part(day, 2), part(day, 3))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException e) {
            throw unclear(operator);
        }
    }

    private static int part(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static RuntimeException unclear(String operator) {
        return QueryGrammar.notUnderstood(
                "%s: takes a day such as 2026-11-01 or an age such as 7d, 2w or 12h.".formatted(operator));
    }
}
