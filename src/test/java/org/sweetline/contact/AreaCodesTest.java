package org.sweetline.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.Phonenumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each area code has all the clocks that libphonenumber knows of its exchanges. The other way round says nothing: of areas with
 * two clocks, such as 931 and 458, that knows one, and nobody is to be woken an hour early.
 */
class AreaCodesTest {

    private static final PhoneNumberToTimeZonesMapper KNOWN = PhoneNumberToTimeZonesMapper.getInstance();
    private static final List<String> ANYWHERE =
            KNOWN.getTimeZonesForGeographicalNumber(new Phonenumber.PhoneNumber().setCountryCode(1));

    /** What it knows otherwise, by winter and summer. */
    private static final Map<Integer, String> OTHERWISE = Map.of(
            219, "-05:00/-04:00 was of towns that have 260 and 574 since 2002",
            474, "-06:00/-05:00 is Manitoba's; Saskatchewan changes no clocks",
            689, "-06:00/-05:00 is not Orlando's",
            709, "-04:00/-04:00 is not Labrador's, which has summer time",
            867, "-08:00/-07:00 was the Yukon's until 2020",
            879, "-04:00/-04:00 is not Labrador's, which has summer time",
            907, "-10:00/-10:00 is Hawaii's; the Aleutians have summer time");

    @Test
    void everyClockOfAnAreaIsKnown() {
        Map<Integer, String> missing = new TreeMap<>();
        for (int area = 201; area < 1_000; area++) {
            Set<String> clocks = clocksOfExchanges(area);
            clocks.removeAll(clocks(TimeZones.of(new PhoneNumber("+1" + area + "5550123"))));
            if (!clocks.isEmpty()) {
                missing.put(area, String.join(" ", clocks));
            }
        }

        assertThat(missing.keySet()).isEqualTo(new TreeSet<>(OTHERWISE.keySet()));
        assertThat(missing)
                .allSatisfy((area, clocks) -> assertThat(OTHERWISE.get(area)).startsWith(clocks));
    }

    private static Set<String> clocksOfExchanges(int area) {
        return IntStream.range(200, 1_000)
                .mapToObj(exchange -> KNOWN.getTimeZonesForGeographicalNumber(new Phonenumber.PhoneNumber()
                        .setCountryCode(1)
                        .setNationalNumber(area * 10_000_000L + exchange * 10_000L + 123)))
                .distinct()
                .filter(zones -> !zones.equals(ANYWHERE))
                .flatMap(zones -> clocks(zones.stream().map(ZoneId::of).toList()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> clocks(List<ZoneId> zones) {
        return zones.stream()
                .map(zone -> offset(zone, "2026-01-15T12:00:00Z") + "/" + offset(zone, "2026-07-15T12:00:00Z"))
                .collect(Collectors.toSet());
    }

    private static String offset(ZoneId zone, String at) {
        return zone.getRules().getOffset(Instant.parse(at)).getId();
    }
}
