package org.sweetline.channels.mail.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a Date header word by word: order, zone names, missing seconds and two-digit years are all forgiven. */
final class MailDate {

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("bst", 1),
            Map.entry("met", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("msk", 3),
            Map.entry("jst", 9),
            Map.entry("kst", 9));
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private int day;
    private int month;
    private int year = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int offsetSeconds;

    private MailDate() {}

    static Optional<Instant> parse(String header) {
        String text = HeaderText.cut(header, 200).strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*"))
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            return new MailDate().read(text);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Instant> read(String text) {
        for (String word : text.replaceAll("\\([^)]*\\)?", " ").split("[\\s,]+")) take(word);
        if (day == 0 || month == 0 || year < 0) return Optional.empty();
        int full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
        LocalDateTime local = LocalDateTime.of(full, month, day, Math.max(hour, 0), minute, Math.min(second, 59));
        return Optional.of(local.toInstant(ZoneOffset.ofTotalSeconds(offsetSeconds)));
    }

    private void take(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) return;
        if (lower.matches("\\d{1,2}[:.]\\d{1,2}([:.]\\d{1,2})?.*")) time(lower);
        else if (lower.matches("[+-]\\d{4}")) offset(lower);
        else if (lower.matches("\\d{1,2}-[a-z]{3}-\\d{2,4}")) {
            for (String part : lower.split("-")) take(part);
        } else if (lower.matches("\\d{1,2}\\.?")) number(Integer.parseInt(lower.replace(".", "")));
        else if (lower.matches("\\d{4}-\\d{2}-\\d{2}")) isoDay(lower);
        else if (lower.matches("\\d{3,4}")) year = Integer.parseInt(lower);
        else if (lower.length() >= 3 && month == 0 && MONTHS.indexOf(lower.substring(0, 3)) % 3 == 0) {
            month = MONTHS.indexOf(lower.substring(0, 3)) / 3 + 1;
        } else if (ZONES.containsKey(lower)) offsetSeconds = ZONES.get(lower) * 3600;
        else if (lower.equals("pm") && hour >= 0 && hour < 12) hour += 12;
    }

    private void number(int value) {
        if (day == 0) day = value;
        else if (year < 0) year = value;
    }

    private void time(String word) {
        String[] parts = word.split("[:.]", 3);
        hour = Integer.parseInt(parts[0]);
        minute = Integer.parseInt(parts[1].replaceAll("\\D.*", ""));
        String rest = parts.length > 2 ? parts[2].replaceAll("\\D.*", "") : "";
        second = rest.isEmpty() ? 0 : Integer.parseInt(rest);
    }

    private void offset(String word) {
        int digits = Integer.parseInt(word.substring(1));
        int seconds = digits / 100 * 3600 + digits % 100 * 60;
        if (seconds <= 18 * 3600) offsetSeconds = word.charAt(0) == '-' ? -seconds : seconds;
    }

    private void isoDay(String word) {
        year = Integer.parseInt(word.substring(0, 4));
        month = Integer.parseInt(word.substring(5, 7));
        day = Integer.parseInt(word.substring(8, 10));
    }
}
