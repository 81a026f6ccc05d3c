package org.sweetline.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which time zone somebody is in, as far as their address or their number tells. */
public final class TimeZones {

    private static final Pattern LINE = Pattern.compile("(\\w\\w) (?:(\\d{3})-(\\d{3})|(.+)) (\\S+)");
    private static final String WHOLE = "*";
    private static final Map<String, ZoneId> ZONES = read();

    private TimeZones() {}

    /**
     * Empty where the country has several and nothing says which.
     *
     * @param country its two letters
     * @param region a state or province, by its name or its letters; may be ""
     * @param postcode may be ""
     */
    public static Optional<ZoneId> of(String country, String region, String postcode) {
        String code = postcode.strip();
        return Stream.of(start(code, 3), start(code, 1), region.strip(), WHOLE)
                .filter(place -> !place.isEmpty())
                .flatMap(place -> Optional.ofNullable(ZONES.get(key(country, place))).stream())
                .findFirst();
    }

    /**
     * Those that its owner may live by: one of a small country, those of its area in North America. Empty for numbers of other
     * large countries, and for those of no place.
     */
    public static List<ZoneId> of(PhoneNumber phone) {
        return of(NumberPlan.country(phone), "", "").map(List::of).orElseGet(() -> AreaCodes.zones(phone));
    }

    private static String start(String code, int length) {
        return code.length() < length ? "" : code.substring(0, length);
    }

    private static String key(String country, String place) {
        return (country + " " + place).toUpperCase(Locale.ROOT);
    }

    private static Map<String, ZoneId> read() {
        Map<String, ZoneId> zones = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TimeZones.class.getResourceAsStream("time-zones.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> add(zones, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(zones);
    }

    private static void add(Map<String, ZoneId> zones, Matcher line) {
        ZoneId zone = ZoneId.of(line.group(5));
        if (line.group(4) != null) {
            zones.put(key(line.group(1), line.group(4)), zone);
            return;
        }
        for (int code = Integer.parseInt(line.group(2)); code <= Integer.parseInt(line.group(3)); code++) {
            zones.put(key(line.group(1), "%03d".formatted(code)), zone);
        }
    }
}
