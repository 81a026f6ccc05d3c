package org.sweetline.calls.hours.opening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The calendars that come with the product, one file each: name lines, then {@code rule | English | Korean}. */
public final class HolidayCalendars {

    /** The years that rules are written out for; the dates of the moon in the files end there too. */
    public static final int FIRST_YEAR = 2025;

    public static final int LAST_YEAR = 2035;

    private static final List<String> KEYS = List.of("us-federal", "kr-public");
    private static final Map<String, HolidayCalendar> ALL = new LinkedHashMap<>();

    static {
        KEYS.forEach(key -> ALL.put(key, read(key)));
    }

    private HolidayCalendars() {}

    public static List<HolidayCalendar> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<HolidayCalendar> byKey(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    private static HolidayCalendar read(String key) {
        String[] names = {key, key};
        List<Holiday> holidays = new ArrayList<>();
        for (String line : lines(key)) {
            String[] parts = line.split("\\s*\\|\\s*");
            if (parts[0].equals("calendar")) {
                names = new String[] {parts[1], parts[2]};
            } else {
                holidays.addAll(holidays(parts));
            }
        }
        return new HolidayCalendar(key, names[0], names[1], holidays);
    }

    /** An observed day may fall into the year before. */
    private static List<Holiday> holidays(String[] parts) {
        List<String> words = List.of(parts[0].split(" "));
        HolidayRule rule = HolidayRule.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        List<Holiday> found = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
            rule.days(year, words.subList(1, words.size())).stream()
                    .filter(day -> day.getYear() <= LAST_YEAR)
                    .map(day -> new Holiday(day, parts[1], parts[2]))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> lines(String key) {
        try (InputStream in = HolidayCalendars.class.getResourceAsStream(key + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the calendar " + key + " is missing");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the calendar " + key + " can't be read", e);
        }
    }
}
