package org.sweetline.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Asia/Seoul",
                "Asia/Kathmandu",
                "America/St_Johns",
                "Pacific/Apia",
                "UTC",
                "+14:00"
            })
    void aTimeIsOnTheDayThatTheWallClockThereSays(String place) {
        ZoneId zone = ZoneId.of(place);
        LocalDays days = new LocalDays(zone);
        long begin = Instant.parse("2006-01-01T00:00:00Z").getEpochSecond();
        Random random = new Random(5);

        for (int step = 0; step < 20_000; step++) {
            long second = begin + random.nextLong(7L * 365 * 86_400);
            LocalDate day = days.of(second * 1_000_000 + random.nextInt(1_000_000));
            assertThat(day).isEqualTo(LocalDate.ofInstant(Instant.ofEpochSecond(second), zone));
        }
    }

    @Test
    void theSecondsAroundMidnightAndChangesOfTheClockAreToldApart() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        LocalDays days = new LocalDays(zone);
        long begin = Instant.parse("2007-11-03T20:00:00Z").getEpochSecond();

        for (long second = begin; second < begin + 12 * 3600; second++) {
            assertThat(days.of(second * 1_000_000)).isEqualTo(LocalDate.ofInstant(Instant.ofEpochSecond(second), zone));
        }
    }
}
