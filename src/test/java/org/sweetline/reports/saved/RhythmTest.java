package org.sweetline.reports.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "DAY, 0, 2026-11-27T07:59, 2026-11-27T08:00",
        "DAY, 0, 2026-11-27T08:00, 2026-11-28T08:00",
        "WEEK, 1, 2026-11-27T12:00, 2026-11-30T08:00",
        "WEEK, 5, 2026-11-27T07:00, 2026-11-27T08:00",
        "WEEK, 5, 2026-11-27T09:00, 2026-12-04T08:00",
        "MONTH, 1, 2026-11-27T12:00, 2026-12-01T08:00",
        "MONTH, 28, 2026-12-28T09:00, 2027-01-28T08:00"
    })
    void nextIsTheFirstTimeAfterNow(Rhythm.Every every, int day, String now, String next) {
        assertThat(local(new Rhythm(every, day, 8).next(at(now), NEW_YORK))).startsWith(next);
    }

    @Test
    void clockThatChangesMovesTheHourAndNotTheWallClock() {
        Rhythm daily = new Rhythm(Rhythm.Every.DAY, 0, 8);

        Instant before = daily.next(at("2026-10-31T09:00"), NEW_YORK);
        Instant after = daily.next(before, NEW_YORK);

        assertThat(local(before)).startsWith("2026-11-01T08:00-05:00");
        assertThat(local(after)).startsWith("2026-11-02T08:00-05:00");
    }

    @Test
    void hourThatIsLeftOutComesAnHourLater() {
        Instant next = new Rhythm(Rhythm.Every.DAY, 0, 2).next(at("2026-03-07T12:00"), NEW_YORK);

        assertThat(local(next)).startsWith("2026-03-08T03:00-04:00");
        assertThat(local(new Rhythm(Rhythm.Every.DAY, 0, 2).next(next, NEW_YORK)))
                .startsWith("2026-03-09T02:00");
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), NEW_YORK).toInstant();
    }

    private static String local(Instant at) {
        return at.atZone(NEW_YORK).toString();
    }
}
