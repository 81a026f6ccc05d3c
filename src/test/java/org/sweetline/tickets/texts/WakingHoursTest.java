package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WakingHoursTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final WakingHours hours = WakingHours.parse("08:00-21:00").orElseThrow();

    @Test
    void eveningAndNightWaitForTheMorning() {
        assertThat(hours.next(Instant.parse("2026-11-28T02:00:00Z"), List.of(NEW_YORK)))
                .isEqualTo(Instant.parse("2026-11-28T13:00:00Z"));
        assertThat(hours.next(Instant.parse("2026-11-28T12:59:59Z"), List.of(NEW_YORK)))
                .isEqualTo(Instant.parse("2026-11-28T13:00:00Z"));
        assertThat(hours.next(Instant.parse("2026-11-28T01:59:59Z"), List.of(NEW_YORK)))
                .isEqualTo(Instant.parse("2026-11-28T01:59:59Z"));
    }

    @Test
    void ofTwoClocksBothSayThatItIsDay() {
        assertThat(hours.next(Instant.parse("2026-11-28T02:30:00Z"), List.of(CHICAGO, NEW_YORK)))
                .isEqualTo(Instant.parse("2026-11-28T14:00:00Z"));
    }

    @Test
    void wholeDayHasNoNight() {
        Instant midnight = Instant.parse("2026-11-28T05:00:00Z");

        assertThat(WakingHours.parse("00:00-24:00").orElseThrow().next(midnight, List.of(NEW_YORK)))
                .isEqualTo(midnight);
    }

    @Test
    void onlyAPartOfOneDayIsRead() {
        assertThat(WakingHours.parse("21:00-08:00")).isEmpty();
        assertThat(WakingHours.parse("08:00-24:30")).isEmpty();
        assertThat(WakingHours.parse("8-21")).isEmpty();
        assertThat(WakingHours.parse("24:00-08:00")).isEmpty();
    }
}
