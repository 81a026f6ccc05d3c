package org.sweetline.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which time zones a North American area code reaches over. */
final class AreaCodes {

    private static final Pattern NUMBER = Pattern.compile("\\+1(\\d{3})\\d{7}");
    private static final Map<String, List<ZoneId>> ZONES = read();

    private AreaCodes() {}

    static List<ZoneId> zones(PhoneNumber phone) {
        Matcher number = NUMBER.matcher(phone.value());
        return number.matches() ? ZONES.getOrDefault(number.group(1), List.of()) : List.of();
    }

    private static Map<String, List<ZoneId>> read() {
        Map<String, List<ZoneId>> zones = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(AreaCodes.class.getResourceAsStream("area-codes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(zones, line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        zones.replaceAll((code, found) -> List.copyOf(found));
        return Map.copyOf(zones);
    }

    private static void add(Map<String, List<ZoneId>> zones, String[] words) {
        ZoneId zone = ZoneId.of(words[0]);
        for (int i = 1; i < words.length; i++) {
            zones.computeIfAbsent(words[i], code -> new ArrayList<>()).add(zone);
        }
    }
}
